import { KubeAPIDown } from './alerts/KubeAPIDown.js'
import { KubeAPIErrorBudgetBurn } from './alerts/KubeAPIErrorBudgetBurn.js'
import { KubeAPIInstanceUnreachable } from './alerts/KubeAPIInstanceUnreachable.js'
import { cases as kubeApiDownCases } from './cases/KubeAPIDown.js'
import { cases as kubeApiErrorBudgetBurnCases } from './cases/KubeAPIErrorBudgetBurn.js'
import { cases as kubeApiInstanceUnreachableCases } from './cases/KubeAPIInstanceUnreachable.js'
import { cases as requestsCases } from './cases/requests.js'
import { apiserver } from './dashboards/apiserver/dashboard.js'
import { badShare, budgetLeft, burns, serversDown, serversUp } from './dashboards/apiserver/summaries.js'
import { apiServerUnreachable } from './signals/reached.js'
import { badRequests, requests } from './signals/requests.js'
import { survivors } from './survivors/objectives.js'
import { apiServerTile } from './tile.js'

/** What the API server promises, and whether it answers at all. */
export const objectives = {
  signals: [apiServerUnreachable, requests, badRequests, serversUp, serversDown, budgetLeft, badShare, ...burns],
  alerts: [KubeAPIDown, KubeAPIInstanceUnreachable, KubeAPIErrorBudgetBurn],
  dashboards: [apiserver],
  tiles: [apiServerTile],
  cases: [...kubeApiDownCases, ...kubeApiInstanceUnreachableCases, ...requestsCases, ...kubeApiErrorBudgetBurnCases],
  survivors,
} as const
