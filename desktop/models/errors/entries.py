"""What can be wrong with what somebody filled in, looked for, or wanted to change."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class NameNeeded(ExpectedFailure):
    """There is no name to call somebody or something by."""

    sentences = Texts(
        nl="Er is nog geen naam. Vul een naam in, een roepnaam volstaat.",
        fr="Il n’y a pas encore de nom. Remplissez un nom, un prénom suffit.",
        en="There is no name yet. Fill in a name; a first name is enough.",
    )


class WordsNeeded(ExpectedFailure):
    """A wish, a step or another text that is the thing itself has no words."""

    sentences = Texts(
        nl="Er staat nog niets. Schrijf het op in enkele woorden.",
        fr="Il n’y a encore rien d’écrit. Notez-le en quelques mots.",
        en="There is nothing here yet. Write it down in a few words.",
    )


class AnswerNeeded(ExpectedFailure):
    """An answer on the evolutor is called given, but has no number."""

    sentences = Texts(
        nl="Er is nog geen antwoord. Kies een plaats op de lijn, of sla deze zin over.",
        fr="Il n’y a pas encore de réponse. Choisissez une place sur la ligne, ou passez cette phrase.",
        en="There is no answer yet. Choose a place on the line, or skip this statement.",
    )


class TextTooLong(ExpectedFailure):
    """A text has more than `limit` characters."""

    sentences = Texts(
        nl="Deze tekst is te lang. Maak hem korter: hoogstens {limit} tekens.",
        fr="Ce texte est trop long. Raccourcissez-le à {limit} caractères au plus.",
        en="This text is too long. Shorten it to {limit} characters at most.",
    )


class ScoreOutOfRange(ExpectedFailure):
    """A score on the wheel is not between `low` and `high`."""

    sentences = Texts(
        nl="Die score kan niet. Kies een getal van {low} tot en met {high}.",
        fr="Ce score n’est pas possible. Choisissez un nombre de {low} à {high}.",
        en="That score is not possible. Choose a number from {low} to {high}.",
    )


class AnswerOutsideScale(ExpectedFailure):
    """An answer on the evolutor is not between `low` and `high`."""

    sentences = Texts(
        nl="Dat antwoord valt buiten de lijn. Kies een plaats van {low} tot en met {high}.",
        fr="Cette réponse sort de la ligne. Choisissez une place de {low} à {high}.",
        en="That answer is off the line. Choose a place from {low} to {high}.",
    )


class DayInTheFuture(ExpectedFailure):
    """Something that has happened is dated later than today."""

    sentences = Texts(
        nl="Die dag moet nog komen. Kies vandaag of een vroegere dag.",
        fr="Ce jour n’est pas encore arrivé. Choisissez aujourd’hui ou un jour passé.",
        en="That day is still to come. Choose today or an earlier day.",
    )


class BirthDayImpossible(ExpectedFailure):
    """A birth date lies in the future or too far back."""

    sentences = Texts(
        nl="Die geboortedatum kan niet kloppen. Kijk het jaar na, of laat de datum leeg.",
        fr="Cette date de naissance est impossible. Vérifiez l’année, ou laissez la date vide.",
        en="That birth date cannot be right. Check the year, or leave the date empty.",
    )


class YouthNotFound(ExpectedFailure):
    """Nobody in the notebook fits `name`."""

    sentences = Texts(
        nl="Er is geen jongere met de naam “{name}”. Kijk de schrijfwijze na in de lijst.",
        fr="Il n’y a pas de jeune du nom de « {name} ». Vérifiez l’orthographe dans la liste.",
        en="There is no young person called “{name}”. Check the spelling in the list.",
    )


class SeveralYouths(ExpectedFailure):
    """More than one youth fits `name`."""

    sentences = Texts(
        nl="Meer dan één jongere past bij “{name}”. Geef de code uit de lijst, achteraan op de regel.",
        fr="Plusieurs jeunes correspondent à « {name} ». Donnez le code de la liste, à la fin de la ligne.",
        en="More than one young person fits “{name}”. Give the id that ends the line in the list.",
    )


class GoneMeanwhile(ExpectedFailure):
    """What was to be read or changed is not there any more, or never was."""

    sentences = Texts(
        nl="Dit bestaat niet meer; misschien is het elders weggehaald. Ga terug naar de lijst.",
        fr="Ceci n’existe plus, peut-être a-t-il été enlevé ailleurs. Retournez à la liste.",
        en="This is no longer there; it may have been removed elsewhere. Go back to the list.",
    )


class AlreadyThere(ExpectedFailure):
    """What was to be made has been made already."""

    sentences = Texts(
        nl="Dit bestaat al. Ga terug naar de lijst en kijk wat er staat.",
        fr="Ceci existe déjà. Retournez à la liste et regardez ce qui s’y trouve.",
        en="This is there already. Go back to the list and see what stands there.",
    )


class NoPlanYet(ExpectedFailure):
    """The youth called `name` has no step plan."""

    sentences = Texts(
        nl="Er is nog geen stappenplan voor {name}. Maak er samen een.",
        fr="Il n’y a pas encore de plan par étapes pour {name}. Faites-en un ensemble.",
        en="There is no step plan for {name} yet. Make one together.",
    )


class NoOverviewYet(ExpectedFailure):
    """The youth called `name` has no overview of life domains."""

    sentences = Texts(
        nl="Er is nog geen wiel voor {name}. Begin er samen een.",
        fr="Il n’y a pas encore de roue pour {name}. Commencez-en une ensemble.",
        en="There is no wheel for {name} yet. Begin one together.",
    )


class NoMomentYet(ExpectedFailure):
    """The youth called `name` has no moment on the evolutor."""

    sentences = Texts(
        nl="Er is nog geen evolutor voor {name}. Vul samen een eerste in.",
        fr="Il n’y a pas encore d’évolutor pour {name}. Remplissez-en un premier ensemble.",
        en="There is no evolutor for {name} yet. Fill in a first one together.",
    )


class ChangedElsewhere(ExpectedFailure):
    """Somebody else changed the same thing; `theirs`, where known, is what stands there now."""

    sentences = Texts(
        nl="Iemand anders heeft dit intussen gewijzigd. Bekijk beide versies en kies.",
        fr="Quelqu’un d’autre a modifié ceci entre-temps. Regardez les deux versions et choisissez.",
        en="Somebody else has changed this meanwhile. Look at both versions and choose.",
    )

    def __init__(self, theirs: object = None) -> None:
        super().__init__()
        self.theirs = theirs


class UndoImpossible(ExpectedFailure):
    """What is to be undone has been changed since."""

    sentences = Texts(
        nl="Ongedaan maken kan niet meer: dit is sindsdien gewijzigd. Pas het zelf aan.",
        fr="L’annulation n’est plus possible, ceci a été modifié depuis. Corrigez-le vous-même.",
        en="This can no longer be undone: it has been changed since. Change it by hand.",
    )


class YearsOutOfRange(ExpectedFailure):
    """A term of years is below 0 or above `most`."""

    sentences = Texts(
        nl="Dat aantal jaren kan niet. Kies een getal van 0 tot en met {most}, of laat het leeg.",
        fr="Ce nombre d’années n’est pas possible. Choisissez un nombre de 0 à {most}, ou laissez vide.",
        en="That number of years is not possible. Choose a number from 0 to {most}, or leave it empty.",
    )
