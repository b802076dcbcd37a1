/**
 * What a test run came to, for people and for scripts that read the last line.
 *
 * A skip needs a reason: a note given to `context.skip`, or "(needs …)" in the name of the test or a group around it.
 *
 * @param {Iterable<import('vitest/node').TestModule>} modules
 * @param {readonly unknown[]} unhandled Errors outside any test.
 * @returns {{ ok: boolean, lines: string[] }} The last line is `N passed, N failed, N skipped`.
 */
export function summarise(modules, unhandled) {
  const all = [...modules]
  const tests = all.flatMap((module) => [...module.children.allTests()])
  const withState = (state) => tests.filter((test) => test.result().state === state)
  const skipped = withState('skipped').map((test) => ({ name: nameOf(test), reason: reasonOf(test) }))
  const silent = skipped.filter(({ reason }) => reason === null)
  // A file that doesn't load has errors but no failing tests.
  const broken = [...all, ...all.flatMap((module) => [...module.children.allSuites()])].filter(
    (part) => part.errors().length > 0,
  )
  const failed = withState('failed').length + broken.length
  return {
    ok: failed === 0 && silent.length === 0 && unhandled.length === 0 && tests.length > 0,
    lines: [
      ...skipped.map(
        ({ name, reason }) => `skipped: ${name}: ${reason ?? 'NO REASON GIVEN, which fails the run'}`,
      ),
      ...(unhandled.length > 0 ? [`errors outside any test: ${unhandled.length}`] : []),
      `${withState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`,
    ],
  }
}

const nameOf = (test) => `${test.module.relativeModuleId} > ${test.fullName}`

function reasonOf(test) {
  const { note } = test.result()
  return note ?? /\((needs [^)]+)\)/.exec(test.fullName)?.[1] ?? null
}
