import { definePack } from '../../model/pack.js'
import { etcdDatabaseHighFragmentationRatio } from './alerts/etcdDatabaseHighFragmentationRatio.js'
import { etcdDatabaseQuotaLowSpace } from './alerts/etcdDatabaseQuotaLowSpace.js'
import { etcdHighCommitDurations } from './alerts/etcdHighCommitDurations.js'
import { etcdHighFsyncDurations } from './alerts/etcdHighFsyncDurations.js'
import { etcdHighNumberOfFailedProposals } from './alerts/etcdHighNumberOfFailedProposals.js'
import { etcdHighNumberOfLeaderChanges } from './alerts/etcdHighNumberOfLeaderChanges.js'
import { etcdInsufficientMembers } from './alerts/etcdInsufficientMembers.js'
import { etcdMemberCommunicationSlow } from './alerts/etcdMemberCommunicationSlow.js'
import { etcdMembersDown } from './alerts/etcdMembersDown.js'
import { etcdNoLeader } from './alerts/etcdNoLeader.js'
import { cases as databaseHighFragmentationRatioCases } from './cases/etcdDatabaseHighFragmentationRatio.js'
import { cases as databaseQuotaLowSpaceCases } from './cases/etcdDatabaseQuotaLowSpace.js'
import { cases as highCommitDurationsCases } from './cases/etcdHighCommitDurations.js'
import { cases as highFsyncDurationsCases } from './cases/etcdHighFsyncDurations.js'
import { cases as highNumberOfFailedProposalsCases } from './cases/etcdHighNumberOfFailedProposals.js'
import { cases as highNumberOfLeaderChangesCases } from './cases/etcdHighNumberOfLeaderChanges.js'
import { cases as insufficientMembersCases } from './cases/etcdInsufficientMembers.js'
import { cases as memberCommunicationSlowCases } from './cases/etcdMemberCommunicationSlow.js'
import { cases as membersDownCases } from './cases/etcdMembersDown.js'
import { cases as noLeaderCases } from './cases/etcdNoLeader.js'
import { etcd } from './dashboards/dashboard.js'
import * as summary from './dashboards/summaries.js'
import * as database from './signals/database.js'
import * as members from './signals/members.js'
import * as work from './signals/work.js'
import { survivors } from './survivors.js'

/** The store of the API server. */
export const etcdPack = definePack({
  name: 'etcd',
  signals: [
    members.membersKnown,
    members.quorum,
    members.membersUp,
    members.memberDown,
    members.membersWithoutLeader,
    members.membersFollowing,
    members.leaderChanges,
    work.fsyncDuration,
    work.commitDuration,
    work.failedProposals,
    work.peerRoundTrip,
    database.databaseSize,
    database.databaseQuota,
    database.quotaLeft,
    database.databaseInUse,
    database.databaseInUseBytes,
    summary.leads,
    summary.roundTrips,
    summary.pendingProposals,
    summary.unapplied,
    summary.compactionTime,
    summary.keysCompacted,
  ],
  alerts: [
    etcdInsufficientMembers,
    etcdNoLeader,
    etcdMembersDown,
    etcdDatabaseQuotaLowSpace,
    etcdHighNumberOfLeaderChanges,
    etcdHighFsyncDurations,
    etcdHighCommitDurations,
    etcdHighNumberOfFailedProposals,
    etcdMemberCommunicationSlow,
    etcdDatabaseHighFragmentationRatio,
  ],
  dashboards: [etcd],
  cases: [
    ...insufficientMembersCases,
    ...noLeaderCases,
    ...membersDownCases,
    ...databaseQuotaLowSpaceCases,
    ...highNumberOfLeaderChangesCases,
    ...highFsyncDurationsCases,
    ...highCommitDurationsCases,
    ...highNumberOfFailedProposalsCases,
    ...memberCommunicationSlowCases,
    ...databaseHighFragmentationRatioCases,
  ],
  survivors,
})
