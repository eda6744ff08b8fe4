const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 } as const
type Unit = keyof typeof unitSeconds

/** A length of time as Prometheus writes it: `30s`, `10m`, `1h30m`. */
export type Duration = `${number}${Unit}` | `${number}h${number}m` | `${number}m${number}s`

/** Largest unit first and each at most once, as Prometheus' model.ParseDuration demands. It also matches nothing at all. */
export const durationGrammar = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/
const order: readonly Unit[] = ['y', 'w', 'd', 'h', 'm', 's', 'ms']

/** Whether a string is a duration that Prometheus accepts. */
export const isDuration = (value: string): value is Duration =>
  value !== '' && (value === '0' || durationGrammar.test(value))

/** Seconds of a duration. Throws a RangeError for a string that Prometheus would refuse. */
export const seconds = (duration: Duration): number => {
  const parts = isDuration(duration) ? durationGrammar.exec(duration) : null
  if (!parts) throw new RangeError(`"${duration}" is not a duration such as 30s, 10m or 1h30m`)
  return order.reduce((sum, unit, i) => sum + Number(parts[i + 1] ?? 0) * unitSeconds[unit], 0)
}

/** The duration of a whole number of seconds, in the largest single unit that divides it: 600 → `10m`. */
export const duration = (total: number): Duration => {
  const unit = (['w', 'd', 'h', 'm'] as const).find((u) => total > 0 && total % unitSeconds[u] === 0) ?? 's'
  return `${total / unitSeconds[unit]}${unit}`
}
