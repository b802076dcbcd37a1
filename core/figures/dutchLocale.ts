import { dutchMonths } from '../statistics/dutchMonths'

/** Raw d3 locale definitions: a View ignores ready-made locale objects without a word. */
export const dutchNumberLocale = {
  decimal: ',',
  thousands: '.',
  grouping: [3],
  currency: ['€\u00a0', ''] as [string, string],
  percent: '%',
}

export const dutchTimeLocale = {
  dateTime: '%A %e %B %Y %X',
  date: '%d-%m-%Y',
  time: '%H:%M:%S',
  periods: ['AM', 'PM'] as [string, string],
  days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  shortDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  months: [...dutchMonths],
  shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
}
