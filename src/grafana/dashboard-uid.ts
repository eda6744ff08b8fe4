/** The uid of a dashboard in Grafana, stable over builds so that links and alerts keep working. */
export const dashboardUid = (id: string): string => `mangru-${id}`
