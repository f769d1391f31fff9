import type { SampleProgress } from '@contract/events';
import type { CallContext } from '../../features/context';
import type { BuilderParts, SampleBuilder } from './builder';

/** The builder of a long sample home, loaded only when one is wanted: nobody's own records ever need it. */
export class LazyBuilder {
  private builder: SampleBuilder | null = null;

  constructor(private readonly parts: BuilderParts) {}

  progress(): SampleProgress | null {
    return this.builder?.progress ?? null;
  }

  /** See {@link SampleBuilder.begin}. */
  async begin(context: CallContext, years: number, failed: (error: unknown) => void): Promise<void> {
    const { SampleBuilder: Builder } = await import('./builder');
    this.builder ??= new Builder(this.parts);
    this.builder.begin(context, years, failed);
  }

  async stop(): Promise<void> {
    await this.builder?.stop();
  }

  async end(): Promise<void> {
    await this.builder?.end();
  }
}
