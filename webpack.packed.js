import { gzipAsync } from "@gfx/zopfli";

/**
 * Puts a gzip of every script beside it, packed as closely as gzip allows (Zopfli): a twenty-fifth less than servers make
 * of it in passing. A server that looks for files named so sends them as they are; any other packs for itself.
 */
export class PackedPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PackedPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tapPromise({ name: "PackedPlugin", stage }, async (assets) => {
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
        for (const [name, source] of scripts) {
          const packed = await gzipAsync(source.buffer(), { numiterations: 15 });
          compilation.emitAsset(`${name}.gz`, new sources.RawSource(Buffer.from(packed)));
        }
      });
    });
  }
}
