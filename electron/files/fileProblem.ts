import type { FileProblem } from '../../core/workspace/files'

/**
 * The system's error on a file as a problem that the page can word. Anything that isn't a system error is a bug and
 * goes on.
 */
export function describeWriteError(error: unknown, path: string): FileProblem {
  const code = codeOf(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', path }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'read-only', path }
    // Windows' word for a file that another program doesn't share.
    case 'EBUSY':
      return { kind: 'in-use', path }
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', path }
    case null:
      throw error
    default:
      return { kind: 'unreadable', path, reason: code }
  }
}

/** A file that may not be read isn't read-only: that word is for saving. */
export function describeReadError(error: unknown, path: string): FileProblem {
  const problem = describeWriteError(error, path)
  return problem.kind === 'read-only' ? { kind: 'unreadable', path, reason: 'geen toegang' } : problem
}

/** The system's code (`ENOENT`, …), null for errors that have none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
