const today = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' })
const longAgo = new Intl.DateTimeFormat('nl', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

const toTheSecond = new Intl.DateTimeFormat('nl', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** When something was, to the second: for what happens several times a minute. @param at ISO with zone. */
export const exactMoment = (at: string): string => toTheSecond.format(new Date(at))

/** When something was, as it is read here: the time of today, else the day with it. @param at ISO with zone. */
export function moment(at: string, now: Date = new Date()): string {
  const then = new Date(at)
  return (then.toDateString() === now.toDateString() ? today : longAgo).format(then)
}
