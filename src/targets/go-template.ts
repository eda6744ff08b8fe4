import type { ClusterSource } from '../model/settings.js'

/** A string literal of a Go template, raw where it can be, because a query in it stays readable. */
export const goString = (value: string): string => (/[`\r]/.test(value) ? JSON.stringify(value) : `\`${value}\``)

/** Words of a template as they stand, template delimiters in them included. */
export const goWords = (words: string): string => words.replaceAll('{{', '{{ "{{" }}')

const clusters: Readonly<Record<ClusterSource, string | undefined>> = {
  label: '$labels.cluster',
  external: '$externalLabels.cluster',
  none: undefined,
}

/** The template expression that is a label's value, or undefined for a cluster that has no name. */
export const goLabel = (label: string, cluster: ClusterSource): string | undefined =>
  label === 'cluster' ? clusters[cluster] : `$labels.${label}`
