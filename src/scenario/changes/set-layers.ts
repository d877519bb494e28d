import { whole } from '../schema/values.ts';
import { defineChange } from './change.ts';

/** The generated service unit gets more or fewer layers of management, its front line held constant. */
export const setLayers = defineChange({
  schema: whole('Layers of management in the service unit, its head included', 1, 12),
  apply: (company, layers) => ({ ...company, service: { ...company.service, layers } }),
  notes: (layers) => [{ kind: 'layers', layers }],
  names: () => [],
});
