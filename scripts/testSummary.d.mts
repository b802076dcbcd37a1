/** The parts of vitest's TestModule that the summary reads. */
interface RunModule {
  errors(): readonly unknown[]
  readonly children: {
    allTests(): Iterable<RunTest>
    allSuites(): Iterable<{ errors(): readonly unknown[] }>
  }
}

interface RunTest {
  readonly fullName: string
  readonly module: { readonly relativeModuleId: string }
  result(): { readonly state: string; readonly note?: string | undefined }
}

export function summarise(
  modules: Iterable<RunModule>,
  unhandled: readonly unknown[],
): { readonly ok: boolean; readonly lines: readonly string[] }
