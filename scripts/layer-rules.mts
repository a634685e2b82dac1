// Who may import whom (ARCHITECTURE.md). Each rule has a reason that the developer sees, and a planted violation in tests/build/layers.test.ts.
const COMPOSERS = '(?:audit|minutes|today|search|undo|exchange|report|i18n|contract|demo|document)';
type Side = Record<string, unknown>;
const rule = (name: string, comment: string, from: Side, to: Side) => ({ name, comment, severity: 'error' as const, from, to });

export const forbidden = [
  rule('no-cycles', 'Two files that need each other are one file, or miss a third.', {}, { circular: true }),
  rule('no-unresolvable', 'The import points at nothing.', {}, { couldNotResolve: true }),
  rule('no-undeclared-package', 'Not in package.json.', { pathNot: '^tests/standin/' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  rule('no-product-to-tests', 'Product code never imports tests.', { pathNot: '^(tests|scripts)/' }, { path: '^tests/' }),

  rule('shared-runs-anywhere', 'shared/ may use itself and zod: no node, no electron, no react.',
    { path: '^shared/' }, { pathNot: ['^shared/', '(^|/)node_modules/zod/'] }),
  rule('kernel-is-the-floor', 'kernel/ imports no feature, no contract, no i18n.',
    { path: '^shared/kernel/' }, { path: '^shared/', pathNot: '^shared/kernel/' }),
  rule('rules-are-pure', 'rules.ts sees the kernel and its own feature; composers may see others.',
    { path: `^shared/(?!${COMPOSERS}/)([^/]+)/rules` }, { path: ['^shared/', 'node_modules'], pathNot: ['^shared/(kernel|holidays|numbering)/', '^shared/$1/'] }),
  rule('shared-features-stay-apart', 'A feature knows other features by id only. Composers may read the rest.',
    { path: `^shared/(?!${COMPOSERS}/)([^/]+)/` },
    { path: '^shared/(?!kernel/|contract/define|i18n/format|i18n/catalogue|holidays/|numbering/)', pathNot: '^shared/$1/' }),

  rule('db-is-headless', 'db/ knows entities and ids: no electron, no react, no packages but the driver and the crypto it names.',
    { path: '^db/' }, { pathNot: ['^db/', '^shared/', '^better-sqlite3$', '(^|/)node_modules/(better-sqlite3|better-sqlite3-multiple-ciphers|hash-wasm|age-encryption|zod)/', '^(node:)?(fs|fs/promises|path|crypto|buffer)$'] }),
  rule('db-ignores-the-contract', 'Endpoints are the boundary, not the store.',
    { path: '^db/' }, { path: ['^shared/contract/', '/endpoints\\.ts$', '^shared/i18n/'] }),
  rule('only-db-speaks-sqlite', 'No SQL driver outside db/.',
    { pathNot: '^(db|tests|scripts)/' }, { path: ['(^|/)node_modules/better-sqlite3', '^better-sqlite3$'] }),
  rule('only-electron-speaks-electron', 'The electron package stays in electron/.',
    { pathNot: '^(electron|tests|scripts)/' }, { path: ['(^|/)node_modules/electron/', '^electron$'] }),

  rule('preload-is-tiny', 'The preload imports electron and nothing else at run time.',
    { path: '^electron/preload/' }, { pathNot: ['^electron/preload/', '(^|/)node_modules/electron/', '^electron$'], dependencyTypesNot: ['type-only'] }),
  rule('shell-sees-no-store', 'The shell relays; only the vault opens the store.',
    { path: '^electron/main/' }, { path: ['^db/', '^electron/vault/'], dependencyTypesNot: ['type-only'] }),
  rule('vault-is-no-shell', 'The vault knows nothing of windows.', { path: '^electron/vault/' }, { path: '^electron/main/', dependencyTypesNot: ['type-only'] }),
  rule('vault-features-stay-apart', 'Handlers meet in the store, not in each other.',
    { path: '^electron/vault/features/([^/]+)/' }, { path: '^electron/vault/features/', pathNot: ['^electron/vault/features/$1/'] }),
  rule('electron-and-db-have-no-ui', 'Neither imports the renderer.', { path: '^(electron|db)/' }, { path: '^renderer/' }),

  rule('renderer-is-a-web-page', 'No db, no electron: the client is the only way out.',
    { path: '^renderer/' }, { path: ['^db/', '^electron/'], dependencyTypesNot: ['type-only'] }),
  rule('renderer-has-no-node', 'No node core modules in the renderer.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
  rule('ui-knows-no-domain', 'ui/ is dumb: no features, no ipc, no domain; of shared/ only words, dates as people type them and the kernel.',
    { path: '^renderer/ui/' }, { path: ['^renderer/(features|app|ipc)/', '^shared/(?!i18n/|kernel/|capture/dates\\.ts$)'] }),
  rule('only-ui-speaks-react-aria', 'React Aria is wrapped once, in renderer/ui.',
    { path: '^renderer/(features|app|ipc)/' }, { path: '(^|/)node_modules/(react-aria|@react-aria|@react-stately|@internationalized)' }),
  rule('only-ui-speaks-prosemirror', 'The editor is wrapped once, in renderer/ui (docs/decisions/0018).',
    { path: '^(renderer/(?!ui/)|shared/|electron/|db/)' }, { path: '(^|/)node_modules/prosemirror' }),
  rule('guard-knows-no-screen', 'renderer/guard stands between ui and ipc below it and the features above it.',
    { path: '^renderer/guard/' }, { path: '^renderer/(features|app|lock)/' }),
  rule('ui-and-ipc-know-no-guard', 'A control or a query that needs the guard belongs in renderer/guard.',
    { path: '^renderer/(ui|ipc)/' }, { path: '^renderer/guard/' }),
  rule('renderer-features-stay-apart', 'Features meet in app/.',
    { path: '^renderer/features/([^/]+)/' }, { path: ['^renderer/features/', '^renderer/app/'], pathNot: '^renderer/features/$1/' }),
];

export const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '\\.css$|\\?raw$' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'] },
};
