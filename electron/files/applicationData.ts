import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder for what Feitenwerk keeps of this user, outside every werkmap: keys, and where the window stood. The same
 * for all hosts; `FEITENWERK_DATA` names another.
 */
export function applicationData(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const given = env['FEITENWERK_DATA']
  if (given) return given
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'feitenwerk')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'feitenwerk')
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'feitenwerk')
}
