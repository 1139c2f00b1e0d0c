"""What can be wrong with the short code that leads back from the young person's screen."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class CodeNotUsable(ExpectedFailure):
    """A new code is too short or too long, or holds something else than digits."""

    sentences = Texts(
        nl="Een code bestaat uit {least} tot {most} cijfers. Kies een andere.",
        fr="Un code compte de {least} à {most} chiffres. Choisissez-en un autre.",
        en="A code has {least} to {most} digits. Choose another one.",
    )
