import { refusal } from './refusal.js'
import { quote } from './strings.js'

const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/

/** Whether a label's name needs no quotes in PromQL, and is one that Prometheus 2 knows too. */
export const isLabelName = (name: string): boolean => labelName.test(name)

/** A label's name, returned as it is. Throws Findings for one that only quotes could save. */
export const checkedLabel = (name: string): string => {
  if (!isLabelName(name)) throw refusal(`"${name}" is not a label name: letters, digits and _, no digit first`)
  return name
}

/** A metric's name, returned as it is. Throws Findings for one that only quotes could save. */
export const checkedMetric = (name: string): string => {
  if (!/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name)) throw refusal(`"${name}" is not a metric name`)
  return name
}

/** A label's name as it is written in an expression: quoted where it must be. */
export const printLabel = (name: string): string => (isLabelName(name) ? name : quote(name))
