// Type-checks the projects of tsconfig.json, and keeps two things between runs: TypeScript's build info, which knows what a
// change touches, and what each project was made of when it had no error. `tsc -b --incremental` hides errors: it looks at a
// project again when files of its own change, not those that it imports from another one.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

interface CheckedTypes {
  readonly diagnostics: readonly ts.Diagnostic[];
  /** The projects that were looked at, from the root. */
  readonly looked: readonly string[];
}

const declarations = /\.d\.[cm]?ts$/;

function readProjects(root: string): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config?: { references?: readonly ts.ProjectReference[] };
  };
  return (config?.references ?? []).map(({ path }) =>
    ts.resolveProjectReferencePath({ path: resolve(root, path) }),
  );
}

/** Parses the declarations of packages once for all projects. */
function createHostFactory() {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  return (options: ts.CompilerOptions): ts.CompilerHost => {
    const host = ts.createIncrementalCompilerHost(options);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (fileName, language, onError) => {
      if (!declarations.test(fileName)) return getSourceFile(fileName, language, onError);
      const key = JSON.stringify([
        fileName,
        typeof language === 'object' ? language.impliedNodeFormat : null,
      ]);
      if (!parsed.has(key)) parsed.set(key, getSourceFile(fileName, language, onError));
      return parsed.get(key);
    };
    return host;
  };
}

/** Over everything that decides what a check says; npm's own list stands for what is installed. */
function hashOf(
  root: string,
  { options, fileNames }: ts.ParsedCommandLine,
  files: readonly string[],
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([ts.version, { ...options, configFile: undefined }, fileNames]));
  for (const file of [join(root, 'node_modules/.package-lock.json'), ...files]) {
    hash.update(`\n${file}\n`).update(existsSync(file) ? readFileSync(file) : 'missing');
  }
  return hash.digest('hex');
}

function checkProject(parsed: ts.ParsedCommandLine, host: ts.CompilerHost) {
  const program = ts.createIncrementalProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: ts.getConfigFileParsingDiagnostics(parsed),
    host,
  });
  const diagnostics = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
    ...(parsed.options.declaration ? program.getDeclarationDiagnostics() : []),
  ];
  // Nothing but the build info: every project has noEmit.
  program.emit();
  const files = program.getSourceFiles().map(({ fileName }) => fileName);
  return { diagnostics, files: files.filter((file) => !file.includes('/node_modules/')) };
}

/**
 * @param root of the repository
 * @param cache folder for what is kept; emptied first where `isWhole`
 */
export function checkTypes(root: string, cache: string, isWhole = false): CheckedTypes {
  if (isWhole) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const createHost = createHostFactory();
  const diagnostics: ts.Diagnostic[] = [];
  const looked: string[] = [];
  for (const project of readProjects(root)) {
    const name = relative(root, project);
    const kept = join(cache, name.replaceAll(/[\\/]/g, '-'));
    const tsBuildInfoFile = `${kept}.tsbuildinfo`;
    const parsed = ts.getParsedCommandLineOfConfigFile(
      project,
      { incremental: true, tsBuildInfoFile },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => diagnostics.push(diagnostic) },
    );
    if (!parsed) continue;

    const [hash, ...files] = existsSync(kept) ? readFileSync(kept, 'utf8').split('\n') : [];
    if (hash === hashOf(root, parsed, files)) continue;
    rmSync(kept, { force: true });
    const checked = checkProject(parsed, createHost(parsed.options));
    looked.push(name);
    diagnostics.push(...checked.diagnostics);
    if (checked.diagnostics.length > 0) continue;
    writeFileSync(kept, [hashOf(root, parsed, checked.files), ...checked.files].join('\n'));
  }
  return { diagnostics: ts.sortAndDeduplicateDiagnostics(diagnostics), looked };
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const { diagnostics } = checkTypes(
    root,
    join(root, 'node_modules/.cache/types'),
    Boolean(process.env['CI']),
  );
  const format = process.stdout.isTTY ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics;
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  };
  process.stdout.write(format(diagnostics, host));
  process.exitCode = diagnostics.length > 0 ? 1 : 0;
}
