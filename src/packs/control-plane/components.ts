import { KubeControllerBacklog } from './alerts/KubeControllerBacklog.js'
import { KubeControllerManagerDown } from './alerts/KubeControllerManagerDown.js'
import { KubeControllerManagerNoLeader } from './alerts/KubeControllerManagerNoLeader.js'
import { KubeProxyDown } from './alerts/KubeProxyDown.js'
import { KubeProxySyncLagging } from './alerts/KubeProxySyncLagging.js'
import { KubeSchedulerDown } from './alerts/KubeSchedulerDown.js'
import { KubeSchedulerErrors } from './alerts/KubeSchedulerErrors.js'
import { KubeSchedulerNoLeader } from './alerts/KubeSchedulerNoLeader.js'
import { KubeSchedulerSlow } from './alerts/KubeSchedulerSlow.js'
import { cases as kubeControllerBacklogCases } from './cases/KubeControllerBacklog.js'
import { cases as kubeControllerManagerDownCases } from './cases/KubeControllerManagerDown.js'
import { cases as kubeControllerManagerNoLeaderCases } from './cases/KubeControllerManagerNoLeader.js'
import { cases as kubeProxyDownCases } from './cases/KubeProxyDown.js'
import { cases as kubeProxySyncLaggingCases } from './cases/KubeProxySyncLagging.js'
import { cases as kubeSchedulerDownCases } from './cases/KubeSchedulerDown.js'
import { cases as kubeSchedulerErrorsCases } from './cases/KubeSchedulerErrors.js'
import { cases as kubeSchedulerNoLeaderCases } from './cases/KubeSchedulerNoLeader.js'
import { cases as kubeSchedulerSlowCases } from './cases/KubeSchedulerSlow.js'
import { controlPlane } from './dashboards/control-plane/dashboard.js'
import * as component from './dashboards/control-plane/summaries.js'
import { kubeProxy } from './dashboards/kube-proxy/dashboard.js'
import * as proxy from './dashboards/kube-proxy/summaries.js'
import { schedulerControllers } from './dashboards/scheduler-controllers/dashboard.js'
import * as work from './dashboards/scheduler-controllers/summaries.js'
import * as controllers from './signals/controllers.js'
import { proxySyncLag } from './signals/kube-proxy.js'
import { controllerManagerLeaseAge, schedulerLeaseAge } from './signals/leases.js'
import * as scheduler from './signals/scheduler.js'
import { componentSurvivors } from './survivors/components.js'

/** The scheduler, the controller manager and kube-proxy. */
export const components = {
  signals: [
    schedulerLeaseAge,
    controllerManagerLeaseAge,
    scheduler.schedulerErrorsRatio,
    scheduler.schedulerErrors,
    scheduler.schedulerAttemptTime,
    controllers.queueDepth,
    controllers.queueWait,
    controllers.queueTrend,
    proxySyncLag,
    ...Object.values(component),
    ...Object.values(work),
    ...Object.values(proxy),
  ],
  alerts: [
    KubeSchedulerDown,
    KubeSchedulerNoLeader,
    KubeSchedulerErrors,
    KubeSchedulerSlow,
    KubeControllerManagerDown,
    KubeControllerManagerNoLeader,
    KubeControllerBacklog,
    KubeProxyDown,
    KubeProxySyncLagging,
  ],
  dashboards: [controlPlane, schedulerControllers, kubeProxy],
  cases: [
    ...kubeSchedulerDownCases,
    ...kubeSchedulerNoLeaderCases,
    ...kubeSchedulerErrorsCases,
    ...kubeSchedulerSlowCases,
    ...kubeControllerManagerDownCases,
    ...kubeControllerManagerNoLeaderCases,
    ...kubeControllerBacklogCases,
    ...kubeProxyDownCases,
    ...kubeProxySyncLaggingCases,
  ],
  survivors: componentSurvivors,
} as const
