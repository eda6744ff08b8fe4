import { rows } from '../section.js'
import { besides, shown, storm, unshown } from './faults.js'
import type { PanelsVerdict } from './panels.js'
import { silent } from './silent.js'
import type { Verdict } from './verdict.js'

/** The section's page. */
export const textOf = (results: readonly Verdict[], panels: PanelsVerdict): string => {
  const all = [...shown, ...storm].flatMap(({ alert, objects, at }) =>
    Object.entries(objects).map(([fault, names]) => ({ fault, alert, names, at })),
  )
  const faults = [...new Set(all.map(({ fault }) => fault))].sort()
  const table = faults.map((fault) => [
    fault,
    all
      .filter((one) => one.fault === fault)
      .map(({ alert, names, at }) => `${alert} ${named(names)}${at?.length ? ` (${at.join(', ')})` : ''}`)
      .join('<br>'),
  ])
  const made = faults.filter((fault) => !(fault in besides))
  return `## Faults of a captured cluster

Expositions of a real cluster with faults, taken at three moments, served under mangru's own scrape contract (with
\`keepOnly\`) to a real Prometheus with all rules. \`for\` takes longer than a proof may: what counts is that the condition
of an alert is true of the object that has the fault, and of no other. Objects that are healthy, and alerts that are not
here, have none.

${made.length} faults are shown; ${results.flatMap((one) => one.faults).length} conditions are otherwise than expected.

| moment | conditions true | otherwise than expected |
| --- | --- | --- |
${rows(results.map(({ title, found, faults }) => [title, found, faults.length]))}

Most faults are in one namespace, where one KubeRestartStorm stands for every loop; with its limit out of reach
("storm apart") each loop is named by itself.

| fault | true, naming (moments, where not all) |
| --- | --- |
${rows(table)}

| true besides | why |
| --- | --- |
${rows(Object.entries(besides))}

| not shown | why |
| --- | --- |
${rows(Object.entries(unshown))}

### What panels show of it

Every query of every panel is asked of the same Prometheus at each moment, as Grafana asks it: with "All" where a variable
offers it, else with each value in turn. ${panels.queries} signals on ${panels.dashboards} dashboards, none refused; ${panels.withoutData} had no data at any moment:

| no data | why |
| --- | --- |
${rows(Object.entries(silent).map(([reason, signals]) => [signals.join(', '), reason]))}
`
}

const named = (names: readonly string[]): string =>
  names.length > 8 ? `${names.length} objects, ${names[0]} the first` : names.join(', ')
