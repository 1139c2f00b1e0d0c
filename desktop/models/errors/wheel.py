"""What can be wrong with the wheel: its domains, the links between them, pictures that are to be used."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class LinkNeedsTwo(ExpectedFailure):
    """A link is to go from a life domain to itself, or to one that is not in the overview."""

    sentences = Texts(
        nl="Een verband loopt tussen twee verschillende levensdomeinen. Kies er nog een.",
        fr="Un lien relie deux domaines de vie différents. Choisissez-en un autre.",
        en="A link joins two different life domains. Choose another one.",
    )


class TooFewDomains(ExpectedFailure):
    """Switching this life domain off would leave fewer than `fewest`."""

    sentences = Texts(
        nl="Een wiel heeft minstens {fewest} levensdomeinen. Zet eerst een ander domein aan.",
        fr="Une roue a au moins {fewest} domaines de vie. Activez-en d’abord un autre.",
        en="A wheel has at least {fewest} life domains. Switch another one on first.",
    )


class TooManyDomains(ExpectedFailure):
    """Switching this life domain on would make more than `most`."""

    sentences = Texts(
        nl="Een wiel heeft hoogstens {most} levensdomeinen. Zet eerst een ander domein uit.",
        fr="Une roue a au plus {most} domaines de vie. Désactivez-en d’abord un autre.",
        en="A wheel has at most {most} life domains. Switch another one off first.",
    )


class ColourNotUnderstood(ExpectedFailure):
    """A colour is not written as a program writes one."""

    sentences = Texts(
        nl="Die kleur is geen kleur. Kies er een uit de lijst, of schrijf ze als #RRGGBB.",
        fr="Cette couleur n’en est pas une. Choisissez-en une dans la liste, ou écrivez-la comme #RRGGBB.",
        en="That is no colour. Choose one from the list, or write it as #RRGGBB.",
    )


class PictureTooLarge(ExpectedFailure):
    """A picture in place of an icon takes too much room, however small it was made."""

    sentences = Texts(
        nl="Deze afbeelding is te groot om als pictogram te dienen. Kies een eenvoudigere.",
        fr="Cette image est trop grande pour servir de pictogramme. Choisissez-en une plus simple.",
        en="This picture is too large to serve as an icon. Choose a simpler one.",
    )


class DomainInUse(ExpectedFailure):
    """A life domain is to be removed that an overview or a plan uses."""

    sentences = Texts(
        nl="Dit levensdomein staat al in een overzicht of plan. Zet het uit: wat er staat, blijft bewaard.",
        fr="Ce domaine de vie figure déjà dans un aperçu ou un plan. Désactivez-le : ce qui est écrit reste.",
        en="This life domain stands in an overview or plan already. Switch it off: what is written stays.",
    )
