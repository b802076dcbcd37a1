import { createNodeSolver } from '../../../electron/engine/nodeSolver'

export const solver = await createNodeSolver()
