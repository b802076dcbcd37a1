import type { EngineSession } from '../engine/port'

/** The same session, telling when a query found the engine stopped. */
export function watchSession(session: EngineSession, onStopped: () => void): EngineSession {
  return {
    run: async (query, signal) => {
      const outcome = await session.run(query, signal)
      if (!outcome.ok && outcome.problem.kind === 'engine-stopped') onStopped()
      return outcome
    },
    rows: (request, signal) => session.rows(request, signal),
    tally: (request, signal) => session.tally(request, signal),
    forget: (name) => session.forget(name),
    close: () => session.close(),
  }
}
