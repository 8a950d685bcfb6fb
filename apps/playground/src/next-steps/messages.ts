import { defineMessages } from '../i18n/messages.ts';

/** The texts of the links to the part of the page that helps. */
export const nextStepMessages = defineMessages(
  {
    byRule: 'A fault rule of this world caused it:',
    byHeader: 'The header x-sandbox-fault of the request asked for it:',
    clock: 'Restore the clock of the server',
    faults: 'See the fault rules',
    removeFault: 'Remove the fault rule',
    putFaultBack: 'Put the fault rule back',
    faultRemoved: 'The rule that made this request fail is removed:',
    faultGone: 'The rule that made this request fail is not active any more.',
    quotas: 'See the quotas',
    access: 'See tokens and permissions',
    messages: 'Read the messages',
    people: 'See the people of this world',
  },
  {
    byRule: 'Taip nutiko dėl šio pasaulio trikdžio taisyklės:',
    byHeader: 'To paprašė užklausos antraštė x-sandbox-fault:',
    clock: 'Atkurti serverio laikrodį',
    faults: 'Rodyti trikdžių taisykles',
    removeFault: 'Pašalinti trikdžio taisyklę',
    putFaultBack: 'Grąžinti trikdžio taisyklę',
    faultRemoved: 'Pašalinta taisyklė, dėl kurios užklausa nepavyko:',
    faultGone: 'Taisyklė, dėl kurios užklausa nepavyko, nebeveikia.',
    quotas: 'Rodyti užklausų limitus',
    access: 'Rodyti žetonus ir teises',
    messages: 'Skaityti pranešimus',
    people: 'Rodyti šio pasaulio žmones',
  },
);
