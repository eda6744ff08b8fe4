import { readFileSync } from 'node:fs'
import { type Language, languages } from '../core/text.js'
import type { OutputFile, Target } from './target.js'

// Beside src/ in the repository, and beside dist/ in the package.
const sources = new URL('../../templates/notifications/', import.meta.url)

/** The folder of the templates, beside Alertmanager's configuration. */
export const templateFolder = 'templates'

const layouts = ['title', 'slack', 'email', 'webhook'] as const

/** What notifications look like, in every language: one layout for all, and the words of each. */
export const notificationTemplates: Target = {
  name: 'notification-templates',
  emit: () =>
    languages.flatMap((language) => [
      file(language, 'words', `words/${language}.tmpl`),
      ...layouts.map((layout) => file(language, layout, `${layout}.tmpl`)),
    ]),
}

const file = (language: Language, name: string, source: string): OutputFile => ({
  path: `alertmanager/${templateFolder}/${language}/${name}.tmpl`,
  content: readFileSync(new URL(source, sources), 'utf8'),
  source: 'notification templates',
  metrics: [],
})
