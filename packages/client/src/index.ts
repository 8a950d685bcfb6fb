export { createWallet } from './create-wallet.ts';
export * from './errors/index.ts';
export type { Scope } from './generated/scopes.gen.ts';
export type * from './generated/types.gen.ts';
export type * from './generated/wallet.gen.ts';
// The description has entities of these two names too.
export type { Token as TokenEntity, Wallet as WalletEntity } from './generated/types.gen.ts';
export type { Wallet } from './generated/wallet.gen.ts';
export * from './oauth/index.ts';
export type { Credentials } from './options/credentials.ts';
export type { SignedRequest, WalletHooks } from './options/wallet-hooks.ts';
export type { WalletOptions } from './options/wallet-options.ts';
export type { Send } from './pipeline/middleware.ts';
export type { RequestOptions } from './request-options.ts';
export { memoryTokenStore, type TokenStore } from './tokens/token-store.ts';
export type { Token } from './tokens/token.ts';
