export type Tone = 'done' | 'going' | 'warn' | 'stop' | 'quiet';

const PATHS: Record<Tone, string> = {
  done: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0ZM5 8.9l4.2-4.3-1-1L5 6.8 3.7 5.5l-1 1L5 8.9Z',
  going: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Zm0 1.5v9a4.5 4.5 0 0 0 0-9Z',
  warn: 'M6 .6 12 11.4H0L6 .6Zm-.7 3.6v3.9h1.4V4.2H5.3Zm0 4.7v1.3h1.4V8.9H5.3Z',
  stop: 'M1 1h10v10H1V1Zm2 4.2v1.6h6V5.2H3Z',
  quiet: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Zm0 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z',
};

export function Shape({ tone, size = 12 }: { tone: Tone; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[tone]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
