import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines, states } from '../../../node/dashboards/panels.js'
import { expiringClientCertificates } from '../../signals/client-certificates.js'
import { signingRequestPending } from '../../signals/signing-requests.js'
import { noApiServer, none } from './load-words.js'

export const trust: Row = {
  title: text('Certificates', '인증서'),
  collapsed: true,
  panels: [
    lines(
      expiringClientCertificates,
      text(
        'Requests with a client certificate that expires within seven days, each point counting the hour before it.',
        '7일 안에 만료될 클라이언트 인증서로 온 요청 수입니다. 각 점은 그 앞 1시간을 셉니다.',
      ),
      text('requests', '요청'),
      { width: 12, noValue: noApiServer },
    ),
    states(
      signingRequestPending,
      text(
        'Requests for certificates that nobody has approved or denied yet.',
        '아직 아무도 승인하거나 거부하지 않은 인증서 요청입니다.',
      ),
      text('{certificatesigningrequest} {signer_name}', '{certificatesigningrequest} {signer_name}'),
      { width: 12, noValue: none, emptyWhenHealthy: true },
    ),
  ],
}
