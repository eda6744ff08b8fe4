const factors = {
  '': 1,
  m: 0.001,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  '%': 0.01,
} as const
type Suffix = keyof typeof factors

/** An amount: a plain number, or a Kubernetes quantity (`500Mi`, `100m`), or a percentage (`20%` is 0.2). */
export type Quantity = number | `${number}${Suffix}`

/** A quantity that is written as a string. */
export const quantityGrammar = /^([+-]?\d+(?:\.\d+)?)(m|k|M|G|T|Ki|Mi|Gi|Ti|%)?$/

/** Whether a value is a quantity. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && quantityGrammar.test(value)

/** The number that a quantity stands for, in its base unit. Throws a RangeError for anything else. */
export const amount = (quantity: Quantity): number => {
  if (typeof quantity === 'number') return quantity
  const [, digits, suffix = ''] = quantityGrammar.exec(quantity) ?? []
  if (digits === undefined) throw new RangeError(`"${quantity}" is not a quantity such as 500Mi, 20% or 0.2`)
  // 14 % is 0.14, not the 0.14000000000000002 that the multiplication yields.
  return Number((Number(digits) * factors[suffix as Suffix]).toPrecision(15))
}
