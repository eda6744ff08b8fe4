import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { conditions } from './conditions.js'
import { disks } from './disks.js'
import { further } from './further.js'
import { machine } from './machine.js'
import { memory } from './memory.js'
import { network } from './network.js'
import { room } from './room.js'
import { well } from './well.js'

export const node = dashboard({
  id: 'node',
  title: text('Node', '노드'),
  question: text('What is happening on this node?', '이 노드에서 무슨 일이 일어나고 있나?'),
  variables: [{ name: 'node', title: text('Node', '노드'), from: 'kube_node_info', all: true }],
  next: ['nodes', 'kubelet', 'cluster'],
  rows: [well, memory, conditions, room, disks, network, machine, further],
})
