import { expect, it } from 'vitest'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import { describeReadError, describeWriteError } from './fileProblem'

const error = (code: string) => Object.assign(new Error(code), { code })

it('says that a source that Excel holds is in use, when it is read and when it is replaced', () => {
  const sentence =
    'bronnen/a.xlsx is in gebruik bij een ander programma, bijvoorbeeld Excel. Sluit het daar en probeer het opnieuw.'
  const problems = [describeReadError, describeWriteError].map((describe) =>
    describe(error('EBUSY'), 'bronnen/a.xlsx'),
  )
  expect(problems.map(describeFileProblem)).toEqual([sentence, sentence])
})

it('says that a file may not be read where Windows refuses it without saying why', () => {
  const problem = describeReadError(error('EPERM'), 'bronnen/a.xlsx')
  expect(describeFileProblem(problem)).toBe('bronnen/a.xlsx kan niet worden gelezen (geen toegang).')
})
