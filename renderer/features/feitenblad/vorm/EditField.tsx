import { useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { Field } from '../../../ui/Field'

type EditFieldProps = Omit<ComponentProps<typeof Field>, 'onChange' | 'problem'> & {
  /** Gives the sentence when the sheet can't hold it. */
  readonly onEdit: (value: string) => string | null
}

/** A field of which each change is part of the sheet at once; what it can't hold stays here, with the reason. */
export function EditField({ value, onEdit, ...rest }: EditFieldProps): ReactNode {
  const [refused, setRefused] = useState<{ text: string; over: string; problem: string } | null>(null)
  const own = refused !== null && refused.over === value ? refused : null
  const change = (text: string) => {
    const problem = onEdit(text)
    setRefused(problem === null ? null : { text, over: value, problem })
  }
  return <Field {...rest} value={own?.text ?? value} problem={own?.problem ?? null} onChange={change} />
}
