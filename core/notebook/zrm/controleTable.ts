import { describeQuestion, type DataQuestion } from '../../zrm/vragen'
import type { ZrmTable } from './zrmTable'

/** Questions about the registration, with the row of the table that was read. About single records: never published. */
export function controleTable(questions: readonly DataQuestion[]): ZrmTable {
  const rows = questions.map((question) => ({
    rij: question.rij,
    soort: question.kind,
    vraag: describeQuestion(question),
  }))
  return {
    table: {
      columns: [
        { name: 'rij', type: 'number' },
        { name: 'soort', type: 'text' },
        { name: 'vraag', type: 'text' },
      ],
      rows,
      rowCount: rows.length,
    },
    roles: [],
    partition: [],
  }
}
