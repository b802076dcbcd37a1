import type { Rule } from '../rule'

/** [E32] More than one test in a table: some come out small by chance alone. */
export const meervoudigToetsen: Rule = ({ subject }) => {
  const tests = subject.zrm?.tests ?? 0
  if (tests < 2) return []
  return [
    {
      code: 'meervoudig-toetsen',
      severity: 'waarschuwt',
      subject: subject.cell,
      short: `${tests} toetsen in één tabel`,
      message: `Er zijn ${tests} toetsen gedaan; bij zoveel toetsen komt er ook door toeval een klein getal uit. De p met Holm is daarvoor aangepast.`,
      evidence: { toetsen: tests },
    },
  ]
}
