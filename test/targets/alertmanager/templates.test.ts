import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/text.js'
import { run } from '../../../src/prometheus/run.js'
import { notificationTemplates } from '../../../src/targets/notification-templates.js'
import { requiredAmtool } from '../../engines/engines.js'
import { bundleOf } from '../../support/bundle.js'
import { folderWith } from '../../support/folder.js'

const alert = (status: 'firing' | 'resolved', pod: string, links = true) => ({
  status,
  labels: { alertname: 'KubePodCrashLooping', namespace: 'shop', pod, severity: 'warning' },
  annotations: {
    summary: `${pod} restarts`,
    description: `Over <5> & "more" in ${pod}`,
    ...(links && {
      runbook_url: 'https://r.example/a.md?x=1&y=2',
      dashboard_url: `https://g.example/d/pod?var-pod=${pod}`,
    }),
  },
  startsAt: '2026-11-25T00:10:00Z',
  endsAt: '0001-01-01T00:00:00Z',
})

const data = (alerts: readonly ReturnType<typeof alert>[]) => ({
  status: alerts.some(({ status }) => status === 'firing') ? 'firing' : 'resolved',
  alerts,
  groupLabels: { alertname: 'KubePodCrashLooping', namespace: 'shop' },
  commonLabels: { alertname: 'KubePodCrashLooping', namespace: 'shop', severity: 'warning' },
  commonAnnotations: alerts.length === 1 ? alerts[0]?.annotations : {},
})

/** What a template prints of alerts, as amtool renders it. */
const rendered = async (language: string, template: string, alerts: readonly ReturnType<typeof alert>[]) => {
  const files = notificationTemplates.emit(bundleOf()).map(({ path, content }) => [path, content])
  const folder = folderWith({ ...Object.fromEntries(files), 'data.json': JSON.stringify(data(alerts)) })
  const type = template.endsWith('html') ? 'html' : 'text'
  const { code, stdout, stderr } = await run(
    [
      ...(await requiredAmtool()).command(folder),
      ...['template', 'render', `--template.glob=alertmanager/templates/${language}/*.tmpl`],
      ...[`--template.text={{ template "mangru.${template}" . }}`, `--template.type=${type}`],
      '--template.data=data.json',
    ],
    { cwd: folder },
  )
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

const words = { en: ['Firing', 'Resolved', 'Runbook', 'Dashboard'], ko: ['발생', '해소', '런북', '대시보드'] } as const

describe.each(languages)('notifications in %s', (language) => {
  const [firing, resolved, runbook, dashboard] = words[language]

  it('have a title of one line', async () => {
    const one = [alert('firing', 'web')]
    expect(await rendered(language, 'title', one)).toBe(`[${firing} · warning] web restarts`)
    expect(await rendered(language, 'title', [...one, alert('firing', 'db')])).toBe(
      `[${firing} 2 · warning] KubePodCrashLooping · shop`,
    )
  })

  it('show on Slack what happens and where to look', async () => {
    const text = await rendered(language, 'slack.text', [alert('firing', 'web'), alert('resolved', 'db', false)])
    expect(text).toContain(`*${firing}: web restarts*`)
    expect(text).toContain('Over &lt;5&gt; &amp; "more" in web\n')
    expect(text).toContain(
      `<https://r.example/a.md?x=1&y=2|${runbook}> · <https://g.example/d/pod?var-pod=web|${dashboard}>`,
    )
    expect(text).toContain(`*${resolved}: db restarts*`)
    expect(text.match(/<https/g)).toHaveLength(2)
  })

  it('show in mail what happens and where to look', async () => {
    const html = await rendered(language, 'email.html', [alert('firing', 'web')])
    expect(html).toContain(`${firing}: web restarts</h3>`)
    expect(html).toContain('Over &lt;5&gt; &amp; &#34;more&#34; in web')
    expect(html).toContain(`<a href="https://r.example/a.md?x=1&amp;y=2">${runbook}</a>`)
    expect(html).toContain(`">${dashboard}</a>`)
    const text = await rendered(language, 'email.text', [alert('firing', 'web')])
    expect(text).toContain(
      `${runbook}: https://r.example/a.md?x=1&y=2\n${dashboard}: https://g.example/d/pod?var-pod=web\n`,
    )
  })

  it('are JSON for a webhook', async () => {
    const alerts = [alert('firing', 'web'), alert('resolved', 'db', false)]
    expect(JSON.parse(await rendered(language, 'webhook', alerts))).toMatchObject({
      status: 'firing',
      statusText: firing,
      group: { alertname: 'KubePodCrashLooping', namespace: 'shop' },
      alerts: [
        {
          summary: 'web restarts',
          description: 'Over <5> & "more" in web',
          runbook: 'https://r.example/a.md?x=1&y=2',
          dashboard: 'https://g.example/d/pod?var-pod=web',
          labels: { pod: 'web' },
        },
        { statusText: resolved, summary: 'db restarts' },
      ],
    })
  })

  it('show ten alerts of many', async () => {
    const many = Array.from({ length: 12 }, (_, i) => alert('firing', `web-${i}`))
    const text = await rendered(language, 'slack.text', many)
    expect(text.match(/\*: |restarts\*/g)).toHaveLength(10)
    expect(text).toMatch(/10.*12|12.*10/)
  })
})
