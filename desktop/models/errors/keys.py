"""What can go wrong with passphrases, recovery keys and keys kept on this computer."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class PassphraseNeeded(ExpectedFailure):
    """The notebook is locked, and no passphrase was given."""

    sentences = Texts(
        nl="Dit notitieboek is op slot. Geef je wachtzin om het te openen.",
        fr="Ce carnet est verrouillé. Donnez votre phrase de passe pour l’ouvrir.",
        en="This notebook is locked. Give your passphrase to open it.",
    )


class NewPassphraseNeeded(ExpectedFailure):
    """A new notebook is to be made, and no passphrase was given for it."""

    sentences = Texts(
        nl="Een nieuw notitieboek heeft een wachtzin nodig. Kies er een: drie of vier woorden.",
        fr="Un nouveau carnet a besoin d’une phrase de passe. Choisissez-en une : trois ou quatre mots.",
        en="A new notebook needs a passphrase. Choose one: three or four words.",
    )


class PassphrasesDiffer(ExpectedFailure):
    """A new passphrase was typed twice, in two ways."""

    sentences = Texts(
        nl="De twee wachtzinnen zijn niet gelijk. Typ tweemaal dezelfde.",
        fr="Les deux phrases de passe sont différentes. Tapez deux fois la même.",
        en="The two passphrases differ. Type the same one twice.",
    )


class WrongPassphrase(ExpectedFailure):
    """The passphrase opens the slot of no worker."""

    sentences = Texts(
        nl="Die wachtzin past niet. Probeer opnieuw, of gebruik de herstelsleutel van het blad.",
        fr="Cette phrase de passe ne convient pas. Réessayez, ou utilisez la clé de secours de la feuille.",
        en="That passphrase does not fit. Try again, or use the recovery key on the sheet.",
    )


class PassphraseTooShort(ExpectedFailure):
    """A new passphrase has fewer than `least` characters."""

    sentences = Texts(
        nl="Die wachtzin is te kort. Neem er een van minstens {least} tekens; enkele woorden samen zijn goed.",
        fr="Cette phrase de passe est trop courte. Prenez au moins {least} caractères, par exemple "
        "quelques mots.",
        en="That passphrase is too short. Take at least {least} characters; a few words are good.",
    )


class WrongRecoveryKey(ExpectedFailure):
    """The recovery key is well typed, but it is not that of this notebook."""

    sentences = Texts(
        nl="Deze herstelsleutel is niet (meer) die van dit notitieboek. Neem het nieuwste blad.",
        fr="Cette clé de secours n’est pas (ou plus) celle de ce carnet. Prenez la feuille la plus récente.",
        en="This recovery key is not, or no longer, that of this notebook. Take the newest sheet.",
    )


class RecoveryKeyMistyped(ExpectedFailure):
    """A recovery key has a typing error in the group with the number `group`, counted from 1."""

    sentences = Texts(
        nl="Er zit een tikfout in groep {group} van de herstelsleutel. Vergelijk die met het blad.",
        fr="Il y a une faute de frappe dans le groupe {group} de la clé de secours. Comparez-le à la feuille.",
        en="There is a typing mistake in group {group} of the recovery key. Compare it with the sheet.",
    )


class RecoveryKeyDoesNotAddUp(ExpectedFailure):
    """A recovery key has typing errors, and nothing tells where."""

    sentences = Texts(
        nl="Er zit ergens een tikfout in de herstelsleutel. Vergelijk alle groepen met het blad.",
        fr="Il y a une faute de frappe dans la clé de secours. Comparez tous les groupes à la feuille.",
        en="There is a typing mistake somewhere in the recovery key. Compare all groups with the sheet.",
    )


class RecoveryKeyIncomplete(ExpectedFailure):
    """A recovery key does not have its `groups` groups of `size` characters."""

    sentences = Texts(
        nl="Een herstelsleutel heeft {groups} groepen van {size} tekens. Kijk of er iets ontbreekt of dubbel is.",
        fr="Une clé de secours a {groups} groupes de {size} caractères. Voyez s’il en manque ou en trop.",
        en="A recovery key has {groups} groups of {size} characters. Look what is missing or double.",
    )


class KeyDoesNotFit(ExpectedFailure):
    """The key kept on this computer does not open the notebook: it has been replaced or taken away."""

    sentences = Texts(
        nl="De sleutel op deze computer past niet meer op dit notitieboek. Open het met je wachtzin.",
        fr="La clé sur cet ordinateur n’ouvre plus ce carnet. Ouvrez-le avec votre phrase de passe.",
        en="The key on this computer does not fit this notebook any more. Open it with your passphrase.",
    )


class KeyringNotAvailable(ExpectedFailure):
    """This computer has no trustworthy place to keep a key, or that place is locked."""

    sentences = Texts(
        nl="Deze computer kan je sleutel niet veilig onthouden. Geef telkens je wachtzin.",
        fr="Cet ordinateur ne peut pas garder votre clé en sécurité. Donnez chaque fois votre phrase de passe.",
        en="This computer cannot remember your key safely. Give your passphrase each time.",
    )
