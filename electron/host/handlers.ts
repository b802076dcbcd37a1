import * as v from 'valibot'
import { channels, type Bridge, type CallName } from '../../core/bridge/contract'
import { callSchemas } from '../../core/bridge/schemas'
import type { HostBus } from './hostBus'

/** Lets the page make these calls. What doesn't fit the call's schema never reaches them. */
export function bindHandlers<Name extends CallName>(bus: HostBus, calls: Pick<Bridge, Name>): void {
  for (const name of Object.keys(calls) as Name[]) {
    const call = calls[name] as (...args: readonly unknown[]) => Promise<unknown>
    bus.handle(channels[name], async (args) => call(...checkArguments(name, args)))
  }
}

/** Our own page never sends wrong arguments, so this is a bug or an attack: an exception, without what was sent. */
export class RefusedCall extends Error {}

function checkArguments(name: CallName, args: readonly unknown[]): readonly unknown[] {
  const schema = callSchemas[name]
  const checked = v.safeParse(schema, args)
  // A tuple schema drops surplus items; a call with more than it takes is refused too.
  if (!checked.success || args.length !== schema.items.length) {
    throw new RefusedCall(`Refused call: ${name} does not take these arguments`)
  }
  return checked.output
}
