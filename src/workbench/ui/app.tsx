import type { Workbench } from '../state.ts';

export function App({ workbench }: { readonly workbench: Workbench }) {
  return <h1>{workbench.study.value.title}</h1>;
}
