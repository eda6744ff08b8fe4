import { restartSurvivors } from './survivors/restarts.js'

export const survivors = [...restartSurvivors]
