// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import { defaultClient } from '../../client/index.ts';
import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseMutationOptions } from '@tanstack/react-query';

import { activateToken, appendContacts, assignEmail, assignPhone, cancelPendingPayment, checkSufficientAmount, confirmEmail, confirmPhone, createAdditionalDocument, createContactBook, createFacePhoto, createIdentificationRequest, createIdentificationRequestByPhone, createIdentityDocument, createSession, createToken, deleteAvatar, deleteContacts, deleteWalletDescription, enableService, findUser, findWallet, findWalletBarcode, findWallets, getAccountNumber, getBalanceReceipt, getClient, getConfiguration, getIdentificationRequest, getServer, getUser, getUserAddress, getUserEmail, getUserIdentity, getUserPhone, getUserPosition, getUserQuestionnaire, getWallet, getWalletBalance, listClientLocations, listConfirmedPhones, listCurrencies, listFavourites, listIdentificationRequests, listPendingPayments, listPoliticallyExposedPersons, listProjects, listReservationStatements, listServices, listStatements, listWallets, type Options, providePendingPaymentPassword, registerUser, relateCard, revokeToken, setUserPassword, setUserPosition, startPasswordReset, submitIdentificationRequest, updateWalletDescription, uploadAdditionalDocumentFile, uploadAvatar, uploadDocument, uploadFacePhotoImage, uploadIdentityDocumentImage } from '../sdk.gen.ts';
import type { WalletError } from '../../errors/index.ts';
import type { ActivateTokenData, ActivateTokenResponse, AppendContactsData, AppendContactsResponse, AssignEmailData, AssignEmailResponse, AssignPhoneData, AssignPhoneResponse, CancelPendingPaymentData, CancelPendingPaymentResponse, CheckSufficientAmountData, CheckSufficientAmountResponse, ConfirmEmailData, ConfirmEmailResponse, ConfirmPhoneData, ConfirmPhoneResponse, CreateAdditionalDocumentData, CreateAdditionalDocumentResponse, CreateContactBookData, CreateContactBookResponse, CreateFacePhotoData, CreateFacePhotoResponse, CreateIdentificationRequestByPhoneData, CreateIdentificationRequestByPhoneResponse, CreateIdentificationRequestData, CreateIdentificationRequestResponse, CreateIdentityDocumentData, CreateIdentityDocumentResponse, CreateSessionData, CreateSessionResponse, CreateTokenData, CreateTokenResponse, DeleteAvatarData, DeleteAvatarResponse, DeleteContactsData, DeleteContactsResponse, DeleteWalletDescriptionData, DeleteWalletDescriptionResponse, EnableServiceData, EnableServiceResponse, FindUserData, FindUserResponse, FindWalletBarcodeData, FindWalletBarcodeResponse, FindWalletData, FindWalletResponse, FindWalletsData, FindWalletsResponse, GetAccountNumberData, GetAccountNumberResponse, GetBalanceReceiptData, GetBalanceReceiptResponse, GetClientData, GetClientResponse, GetConfigurationData, GetConfigurationResponse, GetIdentificationRequestData, GetIdentificationRequestResponse, GetServerData, GetServerResponse, GetUserAddressData, GetUserAddressResponse, GetUserData, GetUserEmailData, GetUserEmailResponse, GetUserIdentityData, GetUserIdentityResponse, GetUserPhoneData, GetUserPhoneResponse, GetUserPositionData, GetUserPositionResponse, GetUserQuestionnaireData, GetUserQuestionnaireResponse, GetUserResponse, GetWalletBalanceData, GetWalletBalanceResponse, GetWalletData, GetWalletResponse, ListClientLocationsData, ListClientLocationsResponse, ListConfirmedPhonesData, ListConfirmedPhonesResponse, ListCurrenciesData, ListCurrenciesResponse, ListFavouritesData, ListFavouritesResponse, ListIdentificationRequestsData, ListIdentificationRequestsResponse, ListPendingPaymentsData, ListPendingPaymentsResponse, ListPoliticallyExposedPersonsData, ListPoliticallyExposedPersonsResponse, ListProjectsData, ListProjectsResponse, ListReservationStatementsData, ListReservationStatementsResponse, ListServicesData, ListServicesResponse, ListStatementsData, ListStatementsResponse, ListWalletsData, ListWalletsResponse, ProvidePendingPaymentPasswordData, ProvidePendingPaymentPasswordResponse, RegisterUserData, RegisterUserResponse, RelateCardData, RelateCardResponse, RevokeTokenData, RevokeTokenResponse, SetUserPasswordData, SetUserPasswordResponse, SetUserPositionData, SetUserPositionResponse, StartPasswordResetData, StartPasswordResetResponse, SubmitIdentificationRequestData, SubmitIdentificationRequestResponse, UpdateWalletDescriptionData, UpdateWalletDescriptionResponse, UploadAdditionalDocumentFileData, UploadAdditionalDocumentFileResponse, UploadAvatarData, UploadAvatarResponse, UploadDocumentData, UploadDocumentResponse, UploadFacePhotoImageData, UploadFacePhotoImageResponse, UploadIdentityDocumentImageData, UploadIdentityDocumentImageResponse } from '../types.gen.ts';

/**
 * Prepare an authorization with what is known of the user
 *
 * Takes the parameters of an authorization request and the user's e-mail address, which the client vouches for. Then send the
 * browser to `https://www.paysera.com/frontend/oauth/{key}`, or `/frontend/{locale}/oauth/{key}`. Needs the client permission
 * `give_trusted_user_info`, beside `use_oauth_api`.
 *
 */
export const createSessionMutation = (options?: Partial<Options<CreateSessionData>>): UseMutationOptions<CreateSessionResponse, WalletError, Options<CreateSessionData>> => {
    const mutationOptions: UseMutationOptions<CreateSessionResponse, WalletError, Options<CreateSessionData>> = {
        mutationFn: async (fnOptions) => await createSession({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Revoke an access token
 *
 * Signed with the client's credentials, not with the token. The vendor's own programs disagree on whether an object comes
 * back. Needs the client permission `use_oauth_api`.
 *
 */
export const revokeTokenMutation = (options?: Partial<Options<RevokeTokenData>>): UseMutationOptions<RevokeTokenResponse, WalletError, Options<RevokeTokenData>> => {
    const mutationOptions: UseMutationOptions<RevokeTokenResponse, WalletError, Options<RevokeTokenData>> = {
        mutationFn: async (fnOptions) => await revokeToken({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Exchange a grant for an access token
 *
 * Exchanges an authorization code, a refresh token, or a user's name and password for an access token. The password grant
 * needs the client permission `use_password_grant`, every grant `use_oauth_api`. The request is signed with the client's
 * credentials, the hash of the form included; the client's id and secret are never in the form. The answer replaces the token
 * before it: its refresh token is no longer good. When the refusal says `Refresh token expired`, `No such refresh token` or
 * `Refresh token status invalid`, the user must authorize again.
 *
 */
export const createTokenMutation = (options?: Partial<Options<CreateTokenData>>): UseMutationOptions<CreateTokenResponse, WalletError, Options<CreateTokenData>> => {
    const mutationOptions: UseMutationOptions<CreateTokenResponse, WalletError, Options<CreateTokenData>> = {
        mutationFn: async (fnOptions) => await createToken({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Activate an access token
 *
 * Activates the token that the grant `refresh_token_with_activation` gave. The token before it stays good until then, so that
 * an answer lost on the way does not end the session. There is no body. Needs the client permission `use_oauth_api`.
 *
 */
export const activateTokenMutation = (options?: Partial<Options<ActivateTokenData>>): UseMutationOptions<ActivateTokenResponse, WalletError, Options<ActivateTokenData>> => {
    const mutationOptions: UseMutationOptions<ActivateTokenResponse, WalletError, Options<ActivateTokenData>> = {
        mutationFn: async (fnOptions) => await activateToken({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? defaultClient).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const getAccountNumberQueryKey = (options: Options<GetAccountNumberData>) => createQueryKey('getAccountNumber', options);

/**
 * Get the account number behind an IBAN
 *
 * No source names a scope.
 */
export const getAccountNumberOptions = (options: Options<GetAccountNumberData>) => queryOptions<GetAccountNumberResponse, WalletError, GetAccountNumberResponse, ReturnType<typeof getAccountNumberQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getAccountNumber({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getAccountNumberQueryKey(options)
});

/**
 * Upload the file of an additional document
 *
 * The body is the file itself, with its own media type.
 */
export const uploadAdditionalDocumentFileMutation = (options?: Partial<Options<UploadAdditionalDocumentFileData>>): UseMutationOptions<UploadAdditionalDocumentFileResponse, WalletError, Options<UploadAdditionalDocumentFileData>> => {
    const mutationOptions: UseMutationOptions<UploadAdditionalDocumentFileResponse, WalletError, Options<UploadAdditionalDocumentFileData>> = {
        mutationFn: async (fnOptions) => await uploadAdditionalDocumentFile({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getClientQueryKey = (options?: Options<GetClientData>) => createQueryKey('getClient', options);

/**
 * Get the client that signs
 *
 * Its permissions tell what the vendor lets the client do; they are not scopes, and no user can grant them. Registering and
 * changing clients is not part of this description.
 *
 */
export const getClientOptions = (options: Options<GetClientData>) => queryOptions<GetClientResponse, WalletError, GetClientResponse, ReturnType<typeof getClientQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getClient({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getClientQueryKey(options)
});

export const listClientLocationsQueryKey = (options?: Options<ListClientLocationsData>) => createQueryKey('listClientLocations', options);

/**
 * List the locations of a project
 *
 * The parameter `project_id` in the signature's `ext` chooses the project.
 */
export const listClientLocationsOptions = (options: Options<ListClientLocationsData>) => queryOptions<ListClientLocationsResponse, WalletError, ListClientLocationsResponse, ReturnType<typeof listClientLocationsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listClientLocations({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listClientLocationsQueryKey(options)
});

export const getConfigurationQueryKey = (options?: Options<GetConfigurationData>) => createQueryKey('getConfiguration', options);

/**
 * Get the server's public settings
 *
 * Needs no authentication.
 */
export const getConfigurationOptions = (options: Options<GetConfigurationData>) => queryOptions<GetConfigurationResponse, WalletError, GetConfigurationResponse, ReturnType<typeof getConfigurationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getConfiguration({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getConfigurationQueryKey(options)
});

/**
 * Add contacts to a contact book
 *
 * The vendor's own programs disagree on whether the contact book comes back.
 */
export const appendContactsMutation = (options?: Partial<Options<AppendContactsData>>): UseMutationOptions<AppendContactsResponse, WalletError, Options<AppendContactsData>> => {
    const mutationOptions: UseMutationOptions<AppendContactsResponse, WalletError, Options<AppendContactsData>> = {
        mutationFn: async (fnOptions) => await appendContacts({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Remove contacts from a contact book
 */
export const deleteContactsMutation = (options?: Partial<Options<DeleteContactsData>>): UseMutationOptions<DeleteContactsResponse, WalletError, Options<DeleteContactsData>> => {
    const mutationOptions: UseMutationOptions<DeleteContactsResponse, WalletError, Options<DeleteContactsData>> = {
        mutationFn: async (fnOptions) => await deleteContacts({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listCurrenciesQueryKey = (options?: Options<ListCurrenciesData>) => createQueryKey('listCurrencies', options);

/**
 * List the currency codes
 *
 * That it must be signed is inferred.
 */
export const listCurrenciesOptions = (options: Options<ListCurrenciesData>) => queryOptions<ListCurrenciesResponse, WalletError, ListCurrenciesResponse, ReturnType<typeof listCurrenciesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listCurrencies({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listCurrenciesQueryKey(options)
});

/**
 * Ask for the identification of somebody by phone number
 */
export const createIdentificationRequestByPhoneMutation = (options?: Partial<Options<CreateIdentificationRequestByPhoneData>>): UseMutationOptions<CreateIdentificationRequestByPhoneResponse, WalletError, Options<CreateIdentificationRequestByPhoneData>> => {
    const mutationOptions: UseMutationOptions<CreateIdentificationRequestByPhoneResponse, WalletError, Options<CreateIdentificationRequestByPhoneData>> = {
        mutationFn: async (fnOptions) => await createIdentificationRequestByPhone({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getIdentificationRequestQueryKey = (options: Options<GetIdentificationRequestData>) => createQueryKey('getIdentificationRequest', options);

/**
 * Get an identification request
 *
 * Only a sample of the vendor implies that this operation exists.
 */
export const getIdentificationRequestOptions = (options: Options<GetIdentificationRequestData>) => queryOptions<GetIdentificationRequestResponse, WalletError, GetIdentificationRequestResponse, ReturnType<typeof getIdentificationRequestQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getIdentificationRequest({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getIdentificationRequestQueryKey(options)
});

/**
 * Add a further document to an identification request
 *
 * Its file follows with `uploadAdditionalDocumentFile`.
 */
export const createAdditionalDocumentMutation = (options?: Partial<Options<CreateAdditionalDocumentData>>): UseMutationOptions<CreateAdditionalDocumentResponse, WalletError, Options<CreateAdditionalDocumentData>> => {
    const mutationOptions: UseMutationOptions<CreateAdditionalDocumentResponse, WalletError, Options<CreateAdditionalDocumentData>> = {
        mutationFn: async (fnOptions) => await createAdditionalDocument({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Begin a check of the user's face
 *
 * The body is an empty JSON object, as the vendor's own program sends it; whether it could be left out is not known.
 *
 */
export const createFacePhotoMutation = (options?: Partial<Options<CreateFacePhotoData>>): UseMutationOptions<CreateFacePhotoResponse, WalletError, Options<CreateFacePhotoData>> => {
    const mutationOptions: UseMutationOptions<CreateFacePhotoResponse, WalletError, Options<CreateFacePhotoData>> = {
        mutationFn: async (fnOptions) => await createFacePhoto({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Upload an image of the user's face
 *
 * The body is the image itself, with its own media type.
 */
export const uploadFacePhotoImageMutation = (options?: Partial<Options<UploadFacePhotoImageData>>): UseMutationOptions<UploadFacePhotoImageResponse, WalletError, Options<UploadFacePhotoImageData>> => {
    const mutationOptions: UseMutationOptions<UploadFacePhotoImageResponse, WalletError, Options<UploadFacePhotoImageData>> = {
        mutationFn: async (fnOptions) => await uploadFacePhotoImage({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Add an identity document to an identification request
 *
 * Its images follow one by one with `uploadIdentityDocumentImage`.
 */
export const createIdentityDocumentMutation = (options?: Partial<Options<CreateIdentityDocumentData>>): UseMutationOptions<CreateIdentityDocumentResponse, WalletError, Options<CreateIdentityDocumentData>> => {
    const mutationOptions: UseMutationOptions<CreateIdentityDocumentResponse, WalletError, Options<CreateIdentityDocumentData>> = {
        mutationFn: async (fnOptions) => await createIdentityDocument({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Submit an identification request for review
 *
 * There is no body.
 */
export const submitIdentificationRequestMutation = (options?: Partial<Options<SubmitIdentificationRequestData>>): UseMutationOptions<SubmitIdentificationRequestResponse, WalletError, Options<SubmitIdentificationRequestData>> => {
    const mutationOptions: UseMutationOptions<SubmitIdentificationRequestResponse, WalletError, Options<SubmitIdentificationRequestData>> = {
        mutationFn: async (fnOptions) => await submitIdentificationRequest({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Upload an image of an identity document
 *
 * The body is the image itself, with its own media type.
 */
export const uploadIdentityDocumentImageMutation = (options?: Partial<Options<UploadIdentityDocumentImageData>>): UseMutationOptions<UploadIdentityDocumentImageResponse, WalletError, Options<UploadIdentityDocumentImageData>> => {
    const mutationOptions: UseMutationOptions<UploadIdentityDocumentImageResponse, WalletError, Options<UploadIdentityDocumentImageData>> = {
        mutationFn: async (fnOptions) => await uploadIdentityDocumentImage({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getServerQueryKey = (options?: Options<GetServerData>) => createQueryKey('getServer', options);

/**
 * Get the server's time
 *
 * Needs no authentication. A client whose request was refused with `invalid_timestamp` asks here for the time, keeps the
 * difference to its own clock, and signs anew.
 *
 */
export const getServerOptions = (options: Options<GetServerData>) => queryOptions<GetServerResponse, WalletError, GetServerResponse, ReturnType<typeof getServerQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getServer({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getServerQueryKey(options)
});

export const findUserQueryKey = (options?: Options<FindUserData>) => createQueryKey('findUser', options);

/**
 * Find a user
 *
 * Exactly one criterion must be sent. In practice it is signed with the client's credentials. The answer's fields are gated as
 * in `getUser`.
 *
 */
export const findUserOptions = (options: Options<FindUserData>) => queryOptions<FindUserResponse, WalletError, FindUserResponse, ReturnType<typeof findUserQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await findUser({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: findUserQueryKey(options)
});

/**
 * Register a user
 *
 * Sends a confirmation code to the phone number or the e-mail address. The client needs a special permission of the vendor,
 * known by name only for `parameters`: `provide_registration_parameters`. The form of the request comes from the vendor's own
 * programs.
 *
 */
export const registerUserMutation = (options?: Partial<Options<RegisterUserData>>): UseMutationOptions<RegisterUserResponse, WalletError, Options<RegisterUserData>> => {
    const mutationOptions: UseMutationOptions<RegisterUserResponse, WalletError, Options<RegisterUserData>> = {
        mutationFn: async (fnOptions) => await registerUser({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Start a password reset
 *
 * Sends a code by SMS or e-mail, which `setUserPassword` takes together with the new password. When the answer is
 * `identity_required`, the personal code must be sent as `identity.code`.
 *
 */
export const startPasswordResetMutation = (options?: Partial<Options<StartPasswordResetData>>): UseMutationOptions<StartPasswordResetResponse, WalletError, Options<StartPasswordResetData>> => {
    const mutationOptions: UseMutationOptions<StartPasswordResetResponse, WalletError, Options<StartPasswordResetData>> = {
        mutationFn: async (fnOptions) => await startPasswordReset({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserQueryKey = (options: Options<GetUserData>) => createQueryKey('getUser', options);

/**
 * Get a user
 *
 * Only `id` is certain. Every other field is there when a scope permits it and the user has such confirmed data; without any
 * scope the answer still tells the user's id. `me` is the user who granted the token.
 *
 */
export const getUserOptions = (options: Options<GetUserData>) => queryOptions<GetUserResponse, WalletError, GetUserResponse, ReturnType<typeof getUserQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUser({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserQueryKey(options)
});

export const getUserAddressQueryKey = (options: Options<GetUserAddressData>) => createQueryKey('getUserAddress', options);

/**
 * Get a user's postal address
 */
export const getUserAddressOptions = (options: Options<GetUserAddressData>) => queryOptions<GetUserAddressResponse, WalletError, GetUserAddressResponse, ReturnType<typeof getUserAddressQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserAddress({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserAddressQueryKey(options)
});

/**
 * Remove a user's picture
 */
export const deleteAvatarMutation = (options?: Partial<Options<DeleteAvatarData>>): UseMutationOptions<DeleteAvatarResponse, WalletError, Options<DeleteAvatarData>> => {
    const mutationOptions: UseMutationOptions<DeleteAvatarResponse, WalletError, Options<DeleteAvatarData>> = {
        mutationFn: async (fnOptions) => await deleteAvatar({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Set a user's picture
 *
 * The body is the image itself, with its own media type, and its hash belongs into the signature as with any body. Which types
 * and sizes the server takes is not known. There is no operation to get the picture.
 *
 */
export const uploadAvatarMutation = (options?: Partial<Options<UploadAvatarData>>): UseMutationOptions<UploadAvatarResponse, WalletError, Options<UploadAvatarData>> => {
    const mutationOptions: UseMutationOptions<UploadAvatarResponse, WalletError, Options<UploadAvatarData>> = {
        mutationFn: async (fnOptions) => await uploadAvatar({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listConfirmedPhonesQueryKey = (options: Options<ListConfirmedPhonesData>) => createQueryKey('listConfirmedPhones', options);

/**
 * List a user's confirmed phone numbers
 *
 * The scope and the type of the items are inferred.
 */
export const listConfirmedPhonesOptions = (options: Options<ListConfirmedPhonesData>) => queryOptions<ListConfirmedPhonesResponse, WalletError, ListConfirmedPhonesResponse, ReturnType<typeof listConfirmedPhonesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listConfirmedPhones({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listConfirmedPhonesQueryKey(options)
});

/**
 * Create a contact book
 *
 * A contact book may begin empty. No source names a scope.
 */
export const createContactBookMutation = (options?: Partial<Options<CreateContactBookData>>): UseMutationOptions<CreateContactBookResponse, WalletError, Options<CreateContactBookData>> => {
    const mutationOptions: UseMutationOptions<CreateContactBookResponse, WalletError, Options<CreateContactBookData>> = {
        mutationFn: async (fnOptions) => await createContactBook({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Upload a document of a user
 *
 * The vendor names this operation and says that it needs a special permission of the client; request and answer are inferred.
 *
 */
export const uploadDocumentMutation = (options?: Partial<Options<UploadDocumentData>>): UseMutationOptions<UploadDocumentResponse, WalletError, Options<UploadDocumentData>> => {
    const mutationOptions: UseMutationOptions<UploadDocumentResponse, WalletError, Options<UploadDocumentData>> = {
        mutationFn: async (fnOptions) => await uploadDocument({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserEmailQueryKey = (options: Options<GetUserEmailData>) => createQueryKey('getUserEmail', options);

/**
 * Get a user's e-mail address
 *
 * The answer is a bare JSON string.
 */
export const getUserEmailOptions = (options: Options<GetUserEmailData>) => queryOptions<GetUserEmailResponse, WalletError, GetUserEmailResponse, ReturnType<typeof getUserEmailQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserEmail({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserEmailQueryKey(options)
});

/**
 * Assign an e-mail address to a user
 *
 * Sends a code by e-mail, which `confirmEmail` takes.
 */
export const assignEmailMutation = (options?: Partial<Options<AssignEmailData>>): UseMutationOptions<AssignEmailResponse, WalletError, Options<AssignEmailData>> => {
    const mutationOptions: UseMutationOptions<AssignEmailResponse, WalletError, Options<AssignEmailData>> = {
        mutationFn: async (fnOptions) => await assignEmail({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Confirm an e-mail address
 */
export const confirmEmailMutation = (options?: Partial<Options<ConfirmEmailData>>): UseMutationOptions<ConfirmEmailResponse, WalletError, Options<ConfirmEmailData>> => {
    const mutationOptions: UseMutationOptions<ConfirmEmailResponse, WalletError, Options<ConfirmEmailData>> = {
        mutationFn: async (fnOptions) => await confirmEmail({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Ask for the identification of a user
 *
 * There need be no body; an empty JSON object is taken too. A request goes from `waiting` through `processing` and `pending`
 * to `reviewed`.
 *
 */
export const createIdentificationRequestMutation = (options?: Partial<Options<CreateIdentificationRequestData>>): UseMutationOptions<CreateIdentificationRequestResponse, WalletError, Options<CreateIdentificationRequestData>> => {
    const mutationOptions: UseMutationOptions<CreateIdentificationRequestResponse, WalletError, Options<CreateIdentificationRequestData>> = {
        mutationFn: async (fnOptions) => await createIdentificationRequest({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listIdentificationRequestsQueryKey = (options: Options<ListIdentificationRequestsData>) => createQueryKey('listIdentificationRequests', options);

/**
 * List a user's identification requests
 *
 * The scope `identification_data` shows the documents of the requests; that it is this scope is inferred.
 */
export const listIdentificationRequestsOptions = (options: Options<ListIdentificationRequestsData>) => queryOptions<ListIdentificationRequestsResponse, WalletError, ListIdentificationRequestsResponse, ReturnType<typeof listIdentificationRequestsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listIdentificationRequests({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listIdentificationRequestsQueryKey(options)
});

const createInfiniteParams = <K extends Pick<QueryKey<Options>[0], 'body' | 'headers' | 'path' | 'query'>>(queryKey: QueryKey<Options>, page: K) => {
    const params = { ...queryKey[0] };
    if (page.body) {
        params.body = {
            ...queryKey[0].body as any,
            ...page.body as any
        };
    }
    if (page.headers) {
        params.headers = {
            ...queryKey[0].headers,
            ...page.headers
        };
    }
    if (page.path) {
        params.path = {
            ...queryKey[0].path as any,
            ...page.path as any
        };
    }
    if (page.query) {
        params.query = {
            ...queryKey[0].query as any,
            ...page.query as any
        };
    }
    return params as unknown as typeof page;
};

export const listIdentificationRequestsInfiniteQueryKey = (options: Options<ListIdentificationRequestsData>): QueryKey<Options<ListIdentificationRequestsData>> => createQueryKey('listIdentificationRequests', options, true);

/**
 * List a user's identification requests
 *
 * The scope `identification_data` shows the documents of the requests; that it is this scope is inferred.
 */
export const listIdentificationRequestsInfiniteOptions = (options: Options<ListIdentificationRequestsData>) => {
    const opts = infiniteQueryOptions<ListIdentificationRequestsResponse, WalletError, InfiniteData<ListIdentificationRequestsResponse>, QueryKey<Options<ListIdentificationRequestsData>>, number | Pick<QueryKey<Options<ListIdentificationRequestsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListIdentificationRequestsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    offset: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listIdentificationRequests({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listIdentificationRequestsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const getUserIdentityQueryKey = (options: Options<GetUserIdentityData>) => createQueryKey('getUserIdentity', options);

/**
 * Get a user's identity
 *
 * Whether `full_name` alone is enough here, for name and surname, is not known.
 */
export const getUserIdentityOptions = (options: Options<GetUserIdentityData>) => queryOptions<GetUserIdentityResponse, WalletError, GetUserIdentityResponse, ReturnType<typeof getUserIdentityQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserIdentity({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserIdentityQueryKey(options)
});

/**
 * Set a user's password
 *
 * Two uses, told apart by the body. With `code` it finishes a reset that `startPasswordReset` began; with `old_password` it
 * changes the password.
 *
 */
export const setUserPasswordMutation = (options?: Partial<Options<SetUserPasswordData>>): UseMutationOptions<SetUserPasswordResponse, WalletError, Options<SetUserPasswordData>> => {
    const mutationOptions: UseMutationOptions<SetUserPasswordResponse, WalletError, Options<SetUserPasswordData>> = {
        mutationFn: async (fnOptions) => await setUserPassword({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listPoliticallyExposedPersonsQueryKey = (options: Options<ListPoliticallyExposedPersonsData>) => createQueryKey('listPoliticallyExposedPersons', options);

/**
 * List the politically exposed persons related to a user
 *
 * An older page names the scope `politically_exposed_persons`.
 */
export const listPoliticallyExposedPersonsOptions = (options: Options<ListPoliticallyExposedPersonsData>) => queryOptions<ListPoliticallyExposedPersonsResponse, WalletError, ListPoliticallyExposedPersonsResponse, ReturnType<typeof listPoliticallyExposedPersonsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPoliticallyExposedPersons({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPoliticallyExposedPersonsQueryKey(options)
});

export const getUserPhoneQueryKey = (options: Options<GetUserPhoneData>) => createQueryKey('getUserPhone', options);

/**
 * Get a user's phone number
 *
 * The answer is a bare JSON string of digits.
 */
export const getUserPhoneOptions = (options: Options<GetUserPhoneData>) => queryOptions<GetUserPhoneResponse, WalletError, GetUserPhoneResponse, ReturnType<typeof getUserPhoneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserPhone({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserPhoneQueryKey(options)
});

/**
 * Assign a phone number to a user
 *
 * Sends a code by SMS, which `confirmPhone` takes. Signed with the client's credentials as long as there is no token.
 *
 */
export const assignPhoneMutation = (options?: Partial<Options<AssignPhoneData>>): UseMutationOptions<AssignPhoneResponse, WalletError, Options<AssignPhoneData>> => {
    const mutationOptions: UseMutationOptions<AssignPhoneResponse, WalletError, Options<AssignPhoneData>> = {
        mutationFn: async (fnOptions) => await assignPhone({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Confirm a phone number
 *
 * The scope `phone_confirmation` belongs to this; what exactly it changes is not known.
 */
export const confirmPhoneMutation = (options?: Partial<Options<ConfirmPhoneData>>): UseMutationOptions<ConfirmPhoneResponse, WalletError, Options<ConfirmPhoneData>> => {
    const mutationOptions: UseMutationOptions<ConfirmPhoneResponse, WalletError, Options<ConfirmPhoneData>> = {
        mutationFn: async (fnOptions) => await confirmPhone({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getUserPositionQueryKey = (options: Options<GetUserPositionData>) => createQueryKey('getUserPosition', options);

/**
 * Get where a user is
 *
 * The vendor names this operation; its answer is inferred from `setUserPosition`.
 */
export const getUserPositionOptions = (options: Options<GetUserPositionData>) => queryOptions<GetUserPositionResponse, WalletError, GetUserPositionResponse, ReturnType<typeof getUserPositionQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserPosition({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserPositionQueryKey(options)
});

/**
 * Tell where a user is
 */
export const setUserPositionMutation = (options?: Partial<Options<SetUserPositionData>>): UseMutationOptions<SetUserPositionResponse, WalletError, Options<SetUserPositionData>> => {
    const mutationOptions: UseMutationOptions<SetUserPositionResponse, WalletError, Options<SetUserPositionData>> = {
        mutationFn: async (fnOptions) => await setUserPosition({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listProjectsQueryKey = (options: Options<ListProjectsData>) => createQueryKey('listProjects', options);

/**
 * List the projects that a user may administer
 */
export const listProjectsOptions = (options: Options<ListProjectsData>) => queryOptions<ListProjectsResponse, WalletError, ListProjectsResponse, ReturnType<typeof listProjectsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listProjects({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listProjectsQueryKey(options)
});

export const getUserQuestionnaireQueryKey = (options: Options<GetUserQuestionnaireData>) => createQueryKey('getUserQuestionnaire', options);

/**
 * Get a user's questionnaire
 *
 * No source names a scope.
 */
export const getUserQuestionnaireOptions = (options: Options<GetUserQuestionnaireData>) => queryOptions<GetUserQuestionnaireResponse, WalletError, GetUserQuestionnaireResponse, ReturnType<typeof getUserQuestionnaireQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUserQuestionnaire({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserQuestionnaireQueryKey(options)
});

/**
 * Switch a service on for a user
 *
 * There is no body. The vendor's own programs disagree on whether the service comes back. One overview of the vendor writes
 * the path as `/user/{userId}/services`; both programs use `service`. That the request switches the service on is inferred.
 *
 */
export const enableServiceMutation = (options?: Partial<Options<EnableServiceData>>): UseMutationOptions<EnableServiceResponse, WalletError, Options<EnableServiceData>> => {
    const mutationOptions: UseMutationOptions<EnableServiceResponse, WalletError, Options<EnableServiceData>> = {
        mutationFn: async (fnOptions) => await enableService({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listServicesQueryKey = (options: Options<ListServicesData>) => createQueryKey('listServices', options);

/**
 * List a user's services
 */
export const listServicesOptions = (options: Options<ListServicesData>) => queryOptions<ListServicesResponse, WalletError, ListServicesResponse, ReturnType<typeof listServicesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listServices({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listServicesQueryKey(options)
});

export const listWalletsQueryKey = (options: Options<ListWalletsData>) => createQueryKey('listWallets', options);

/**
 * List a user's wallets
 *
 * One example of the vendor shows a single object; its programs read an array.
 */
export const listWalletsOptions = (options: Options<ListWalletsData>) => queryOptions<ListWalletsResponse, WalletError, ListWalletsResponse, ReturnType<typeof listWalletsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listWallets({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listWalletsQueryKey(options)
});

export const findWalletQueryKey = (options?: Options<FindWalletData>) => createQueryKey('findWallet', options);

/**
 * Find a wallet
 *
 * Exactly one criterion must be sent. When the criterion names a user who has several wallets, the answer is taken to be the
 * default one.
 *
 */
export const findWalletOptions = (options: Options<FindWalletData>) => queryOptions<FindWalletResponse, WalletError, FindWalletResponse, ReturnType<typeof findWalletQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await findWallet({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: findWalletQueryKey(options)
});

export const findWalletBarcodeQueryKey = (options?: Options<FindWalletBarcodeData>) => createQueryKey('findWalletBarcode', options);

/**
 * Find the barcode of a wallet
 *
 * Takes the criteria of `findWallet`, exactly one. Which permission it needs is not known.
 */
export const findWalletBarcodeOptions = (options: Options<FindWalletBarcodeData>) => queryOptions<FindWalletBarcodeResponse, WalletError, FindWalletBarcodeResponse, ReturnType<typeof findWalletBarcodeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await findWalletBarcode({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: findWalletBarcodeQueryKey(options)
});

export const getWalletQueryKey = (options: Options<GetWalletData>) => createQueryKey('getWallet', options);

/**
 * Get a wallet
 *
 * `id`, `owner` and the account's number need no scope; the account's details need `wallet_list`. `me` is the default wallet
 * of the user who granted the token.
 *
 */
export const getWalletOptions = (options: Options<GetWalletData>) => queryOptions<GetWalletResponse, WalletError, GetWalletResponse, ReturnType<typeof getWalletQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getWallet({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getWalletQueryKey(options)
});

/**
 * Set what the user calls the account
 */
export const updateWalletDescriptionMutation = (options?: Partial<Options<UpdateWalletDescriptionData>>): UseMutationOptions<UpdateWalletDescriptionResponse, WalletError, Options<UpdateWalletDescriptionData>> => {
    const mutationOptions: UseMutationOptions<UpdateWalletDescriptionResponse, WalletError, Options<UpdateWalletDescriptionData>> = {
        mutationFn: async (fnOptions) => await updateWalletDescription({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const getWalletBalanceQueryKey = (options: Options<GetWalletBalanceData>) => createQueryKey('getWalletBalance', options);

/**
 * Get the balances of a wallet
 *
 * One entry per currency that is in use.
 */
export const getWalletBalanceOptions = (options: Options<GetWalletBalanceData>) => queryOptions<GetWalletBalanceResponse, WalletError, GetWalletBalanceResponse, ReturnType<typeof getWalletBalanceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getWalletBalance({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getWalletBalanceQueryKey(options)
});

/**
 * Relate a card to a wallet
 *
 * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code; the request
 * that takes it is not known.
 *
 */
export const relateCardMutation = (options?: Partial<Options<RelateCardData>>): UseMutationOptions<RelateCardResponse, WalletError, Options<RelateCardData>> => {
    const mutationOptions: UseMutationOptions<RelateCardResponse, WalletError, Options<RelateCardData>> = {
        mutationFn: async (fnOptions) => await relateCard({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Remove what the user calls the account
 *
 * The vendor's own programs disagree on whether the wallet comes back.
 */
export const deleteWalletDescriptionMutation = (options?: Partial<Options<DeleteWalletDescriptionData>>): UseMutationOptions<DeleteWalletDescriptionResponse, WalletError, Options<DeleteWalletDescriptionData>> => {
    const mutationOptions: UseMutationOptions<DeleteWalletDescriptionResponse, WalletError, Options<DeleteWalletDescriptionData>> = {
        mutationFn: async (fnOptions) => await deleteWalletDescription({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listFavouritesQueryKey = (options: Options<ListFavouritesData>) => createQueryKey('listFavourites', options);

/**
 * List whom the owner of a wallet pays most
 *
 * The vendor's page shows an empty object as the answer; its shape is inferred from the other lists.
 */
export const listFavouritesOptions = (options: Options<ListFavouritesData>) => queryOptions<ListFavouritesResponse, WalletError, ListFavouritesResponse, ReturnType<typeof listFavouritesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listFavourites({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listFavouritesQueryKey(options)
});

export const listFavouritesInfiniteQueryKey = (options: Options<ListFavouritesData>): QueryKey<Options<ListFavouritesData>> => createQueryKey('listFavourites', options, true);

/**
 * List whom the owner of a wallet pays most
 *
 * The vendor's page shows an empty object as the answer; its shape is inferred from the other lists.
 */
export const listFavouritesInfiniteOptions = (options: Options<ListFavouritesData>) => {
    const opts = infiniteQueryOptions<ListFavouritesResponse, WalletError, InfiniteData<ListFavouritesResponse>, QueryKey<Options<ListFavouritesData>>, number | Pick<QueryKey<Options<ListFavouritesData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListFavouritesData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    offset: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listFavourites({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listFavouritesInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Cancel a pending payment
 *
 * For payments whose `cancelable` is true; others answer `invalid_state`. Cancelling one's own payment takes
 * `outgoing_payments`, refusing another's `incoming_payments`; scopes and refusal are inferred. The vendor's own programs
 * disagree on whether the payment comes back.
 *
 */
export const cancelPendingPaymentMutation = (options?: Partial<Options<CancelPendingPaymentData>>): UseMutationOptions<CancelPendingPaymentResponse, WalletError, Options<CancelPendingPaymentData>> => {
    const mutationOptions: UseMutationOptions<CancelPendingPaymentResponse, WalletError, Options<CancelPendingPaymentData>> = {
        mutationFn: async (fnOptions) => await cancelPendingPayment({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

/**
 * Give the password that releases an incoming payment
 *
 * The sender chose the password and told it to the receiver.
 */
export const providePendingPaymentPasswordMutation = (options?: Partial<Options<ProvidePendingPaymentPasswordData>>): UseMutationOptions<ProvidePendingPaymentPasswordResponse, WalletError, Options<ProvidePendingPaymentPasswordData>> => {
    const mutationOptions: UseMutationOptions<ProvidePendingPaymentPasswordResponse, WalletError, Options<ProvidePendingPaymentPasswordData>> = {
        mutationFn: async (fnOptions) => await providePendingPaymentPassword({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export const listPendingPaymentsQueryKey = (options: Options<ListPendingPaymentsData>) => createQueryKey('listPendingPayments', options);

/**
 * List the pending payments of a wallet
 *
 * The scope `incoming_payments` shows the payments that come in, `outgoing_payments` those that go out.
 */
export const listPendingPaymentsOptions = (options: Options<ListPendingPaymentsData>) => queryOptions<ListPendingPaymentsResponse, WalletError, ListPendingPaymentsResponse, ReturnType<typeof listPendingPaymentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listPendingPayments({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listPendingPaymentsQueryKey(options)
});

export const listPendingPaymentsInfiniteQueryKey = (options: Options<ListPendingPaymentsData>): QueryKey<Options<ListPendingPaymentsData>> => createQueryKey('listPendingPayments', options, true);

/**
 * List the pending payments of a wallet
 *
 * The scope `incoming_payments` shows the payments that come in, `outgoing_payments` those that go out.
 */
export const listPendingPaymentsInfiniteOptions = (options: Options<ListPendingPaymentsData>) => {
    const opts = infiniteQueryOptions<ListPendingPaymentsResponse, WalletError, InfiniteData<ListPendingPaymentsResponse>, QueryKey<Options<ListPendingPaymentsData>>, number | Pick<QueryKey<Options<ListPendingPaymentsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListPendingPaymentsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    offset: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listPendingPayments({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listPendingPaymentsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const getBalanceReceiptQueryKey = (options: Options<GetBalanceReceiptData>) => createQueryKey('getBalanceReceipt', options);

/**
 * Get the balances as text for a printer
 *
 * Meant for clients that work offline or behind a gateway. That it takes the scope `balance` is inferred.
 */
export const getBalanceReceiptOptions = (options: Options<GetBalanceReceiptData>) => queryOptions<GetBalanceReceiptResponse, WalletError, GetBalanceReceiptResponse, ReturnType<typeof getBalanceReceiptQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getBalanceReceipt({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getBalanceReceiptQueryKey(options)
});

export const listReservationStatementsQueryKey = (options: Options<ListReservationStatementsData>) => createQueryKey('listReservationStatements', options);

/**
 * List what is held in a wallet
 */
export const listReservationStatementsOptions = (options: Options<ListReservationStatementsData>) => queryOptions<ListReservationStatementsResponse, WalletError, ListReservationStatementsResponse, ReturnType<typeof listReservationStatementsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listReservationStatements({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listReservationStatementsQueryKey(options)
});

export const listReservationStatementsInfiniteQueryKey = (options: Options<ListReservationStatementsData>): QueryKey<Options<ListReservationStatementsData>> => createQueryKey('listReservationStatements', options, true);

/**
 * List what is held in a wallet
 */
export const listReservationStatementsInfiniteOptions = (options: Options<ListReservationStatementsData>) => {
    const opts = infiniteQueryOptions<ListReservationStatementsResponse, WalletError, InfiniteData<ListReservationStatementsResponse>, QueryKey<Options<ListReservationStatementsData>>, number | Pick<QueryKey<Options<ListReservationStatementsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListReservationStatementsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    offset: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listReservationStatements({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listReservationStatementsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const listStatementsQueryKey = (options: Options<ListStatementsData>) => createQueryKey('listStatements', options);

/**
 * List the statements of a wallet
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent, which is inferred. With the scope `recent_statements` alone the history
 * is shortened; by how much is not known. A client may hold the static permission `access_statements` instead of a scope.
 *
 */
export const listStatementsOptions = (options: Options<ListStatementsData>) => queryOptions<ListStatementsResponse, WalletError, ListStatementsResponse, ReturnType<typeof listStatementsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listStatements({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listStatementsQueryKey(options)
});

export const listStatementsInfiniteQueryKey = (options: Options<ListStatementsData>): QueryKey<Options<ListStatementsData>> => createQueryKey('listStatements', options, true);

/**
 * List the statements of a wallet
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent, which is inferred. With the scope `recent_statements` alone the history
 * is shortened; by how much is not known. A client may hold the static permission `access_statements` instead of a scope.
 *
 */
export const listStatementsInfiniteOptions = (options: Options<ListStatementsData>) => {
    const opts = infiniteQueryOptions<ListStatementsResponse, WalletError, InfiniteData<ListStatementsResponse>, QueryKey<Options<ListStatementsData>>, number | Pick<QueryKey<Options<ListStatementsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListStatementsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    offset: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listStatements({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listStatementsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const checkSufficientAmountQueryKey = (options: Options<CheckSufficientAmountData>) => createQueryKey('checkSufficientAmount', options);

/**
 * Check whether a balance covers an amount
 *
 * Answers yes or no, without showing the balance.
 */
export const checkSufficientAmountOptions = (options: Options<CheckSufficientAmountData>) => queryOptions<CheckSufficientAmountResponse, WalletError, CheckSufficientAmountResponse, ReturnType<typeof checkSufficientAmountQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await checkSufficientAmount({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: checkSufficientAmountQueryKey(options)
});

export const findWalletsQueryKey = (options?: Options<FindWalletsData>) => createQueryKey('findWallets', options);

/**
 * Find several wallets at once
 *
 * At least one criterion must be sent; each takes a list. Hashes let a client look contacts up without giving them away.
 * `limit` cuts the answer; there is no next page.
 *
 */
export const findWalletsOptions = (options: Options<FindWalletsData>) => queryOptions<FindWalletsResponse, WalletError, FindWalletsResponse, ReturnType<typeof findWalletsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await findWallets({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: findWalletsQueryKey(options)
});
