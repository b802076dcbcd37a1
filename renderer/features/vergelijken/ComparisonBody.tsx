import type { ReactNode } from 'react'
import type { RunComparison, Verschil } from '../../../core/runs/comparison'
import { describeComparison } from '../../../core/runs/describe'
import { differenceCells } from '../../../core/runs/describeDifferences'
import { Changes } from './Changes'
import { NumberTable } from './NumberTable'
import { OtherDifferences } from './OtherDifferences'
import styles from './ComparisonDialog.module.css'

interface ComparisonBodyProps {
  readonly comparison: RunComparison
  /** When the earlier run was, as a reader writes it. */
  readonly since: string
}

export function ComparisonBody({ comparison, since }: ComparisonBodyProps): ReactNode {
  const { verschillen, wijzigingen } = comparison
  const hasValues = (one: Verschil) => differenceCells(one) !== null
  const valued = verschillen.filter(hasValues)
  const others = verschillen.filter((one) => !hasValues(one))
  return (
    <>
      <p className={styles.headline} role="status">
        {describeComparison(comparison)} sinds {since}.
      </p>
      {wijzigingen.length === 0 ? null : <Changes changes={wijzigingen} differences={verschillen} />}
      {valued.length === 0 ? null : <NumberTable differences={valued} />}
      {others.length === 0 ? null : <OtherDifferences differences={others} />}
    </>
  )
}
