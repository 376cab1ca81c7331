import { layout, type LayoutGraph } from './layout.ts'

addEventListener('message', ({ data }: MessageEvent<LayoutGraph>) => postMessage(layout(data)))
