import type { SourceManifest, SourceNature } from '../workspace/werkmap'

// A source of unknown nature may hold persons, so it is treated as a registration until someone says what it is.
const registrations: readonly SourceNature[] = ['registratie', 'onbekend']
const persons: readonly SourceNature[] = [...registrations, 'enquete', 'steekproef']

/** Whether counts of the result are counts of registered people, which small numbers can give away. */
export const readsRegistration = (sources: readonly Pick<SourceManifest, 'aard'>[]) =>
  sources.some(({ aard }) => registrations.includes(aard))

/** Whether the result rests on data about single persons, answering or registered. */
export const readsPersons = (sources: readonly Pick<SourceManifest, 'aard'>[]) =>
  sources.some(({ aard }) => persons.includes(aard))
