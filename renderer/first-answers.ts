/** Asked before anything else is evaluated, so that main answers while the window is still building itself. */
import { call } from './api.ts';

export const firstAnswers = Promise.all([call('app.preferences', {}), call('app.info', {})]);
