/** The languages in which operators read alerts, dashboards and runbooks. */
export const languages = ['en', 'ko'] as const
export type Language = (typeof languages)[number]

/** What an operator reads, in every language that mangru speaks. */
export type Text = Readonly<Record<Language, string>>

/** A text in English and Korean. Alert messages may name labels as `{node}` and the value as `{value}`. */
export const text = (en: string, ko: string): Text => ({ en, ko })
