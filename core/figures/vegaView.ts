import { expressionInterpreter } from 'vega-interpreter'
import type { Loader, LoggerInterface, ViewOptions } from 'vega'
import { dutchNumberLocale, dutchTimeLocale } from './dutchLocale'

/** A drawing loads nothing: data stands in the spec, links and images are refused. */
export const refusingLoader: Loader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
} as Loader

/** For `parse(spec, undefined, parseOptions)`: expressions as trees, so that nothing is compiled from text. */
export const parseOptions = { ast: true }

/** What every View gets, in the page and on the command line. */
export const viewOptions = {
  expr: expressionInterpreter,
  loader: refusingLoader,
  // A View takes raw definitions and ignores ready-made formatters; its types say the opposite.
  locale: { number: dutchNumberLocale, time: dutchTimeLocale } as unknown as ViewOptions['locale'],
}

/** The same for vega-embed and react-vega, without their menu and their injected styles. */
export const embedOptions = {
  mode: 'vega-lite',
  renderer: 'svg',
  ast: true,
  expr: expressionInterpreter,
  loader: refusingLoader,
  formatLocale: dutchNumberLocale,
  timeFormatLocale: dutchTimeLocale,
  actions: false,
  defaultStyle: false,
  tooltip: { disableDefaultStyle: true },
} as const

/** A logger that keeps what it is told in `messages`, warnings and errors alike. */
export function collectingLogger(): { logger: LoggerInterface; messages: string[] } {
  const messages: string[] = []
  const keep = (...parts: readonly unknown[]) => {
    messages.push(parts.map(String).join(' '))
    return logger
  }
  const ignore = () => logger
  const logger = {
    level: () => logger,
    error: keep,
    warn: keep,
    info: ignore,
    debug: ignore,
  } as unknown as LoggerInterface
  return { logger, messages }
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('A figure loads nothing.'))
}
