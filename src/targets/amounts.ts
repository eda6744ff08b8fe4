import { type Duration, seconds } from '../core/duration.js'
import type { Language } from '../core/text.js'
import type { Unit } from '../model/unit.js'

const valueTemplates: Readonly<Record<Unit, (value: string) => string>> = {
  bytes: (value) => `{{ ${value} | humanize1024 }}B`,
  ratio: (value) => `{{ ${value} | humanizePercentage }}`,
  seconds: (value) => `{{ ${value} | humanizeDuration }}`,
  cores: (value) => `{{ printf "%.2f" ${value} }}`,
  count: (value) => `{{ printf "%.0f" ${value} }}`,
  state: (value) => `{{ printf "%.0f" ${value} }}`,
}

/** The Go template that prints a value, `$value` or another, in a unit. Only functions that Prometheus 2.42 has. */
export const valueTemplate = (unit: Unit, value = '$value'): string => valueTemplates[unit](value)

const binary = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'] as const

const bytes = (value: number): string => {
  const power = Math.min(binary.length - 1, Math.max(0, Math.floor(Math.log2(Math.abs(value) || 1) / 10)))
  return `${significant(value / 1024 ** power)}${binary[power]}B`
}

/** Prints an amount that is known when the rules are built, such as a limit, in a unit. */
export const printed: Readonly<Record<Unit, (value: number, language: Language) => string>> = {
  bytes,
  ratio: (value) => `${significant(value * 100)}%`,
  seconds: (value, language) => spelled(value, language),
  cores: significant,
  count: significant,
  state: significant,
}

function significant(value: number): string {
  return String(Number(value.toPrecision(4)))
}

const spellings: Readonly<Record<Language, (count: number, unit: 'h' | 'm' | 's') => string>> = {
  en: (count, unit) => `${count} ${{ h: 'hour', m: 'minute', s: 'second' }[unit]}${count === 1 ? '' : 's'}`,
  ko: (count, unit) => `${count}${{ h: '시간', m: '분', s: '초' }[unit]}`,
}

const spelled = (total: number, language: Language): string => {
  const counts = { h: Math.floor(total / 3600), m: Math.floor(total / 60) % 60, s: significantSeconds(total) } as const
  const parts = (['h', 'm', 's'] as const).filter((unit) => counts[unit] !== 0)
  return (parts.length > 0 ? parts : (['m'] as const)).map((unit) => spellings[language](counts[unit], unit)).join(' ')
}

const significantSeconds = (total: number): number => Number((total % 60).toPrecision(4))

/** A duration in words: `10 minutes`, `1시간 30분`. */
export const spelledDuration = (duration: Duration, language: Language): string => spelled(seconds(duration), language)
