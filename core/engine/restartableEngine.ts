import type { Engine, EngineSession, SourceTable } from './port'

/** An engine that can be started afresh in a new worker when its own died. */
export class RestartableEngine implements Engine {
  constructor(
    private engine: Omit<Engine, 'restart'>,
    private readonly start: () => Promise<Omit<Engine, 'restart'>>,
  ) {}

  get version(): string {
    return this.engine.version
  }

  get sources(): readonly SourceTable[] {
    return this.engine.sources
  }

  load(...[plan, run]: Parameters<Engine['load']>): ReturnType<Engine['load']> {
    return this.engine.load(plan, run)
  }

  trySteps(...asked: Parameters<Engine['trySteps']>): ReturnType<Engine['trySteps']> {
    return this.engine.trySteps(...asked)
  }

  nameMunicipalities(query: string | null): Promise<void> {
    return this.engine.nameMunicipalities(query)
  }

  compare(...[plan, request, signal]: Parameters<Engine['compare']>): ReturnType<Engine['compare']> {
    return this.engine.compare(plan, request, signal)
  }

  digest(...[name, request]: Parameters<Engine['digest']>): ReturnType<Engine['digest']> {
    return this.engine.digest(name, request)
  }

  unload(name: string): Promise<void> {
    return this.engine.unload(name)
  }

  session(): EngineSession | null {
    return this.engine.session()
  }

  close(): Promise<void> {
    return this.engine.close()
  }

  async restart(): Promise<void> {
    await this.engine.close()
    this.engine = await this.start()
  }
}
