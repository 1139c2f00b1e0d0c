"""What can be wrong with a command that is given by name, as on the command line."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class OperationUnknown(ExpectedFailure):
    """There is no operation called `name`."""

    sentences = Texts(
        nl="De handeling “{name}” bestaat niet. Kijk in de lijst welke er zijn.",
        fr="L’opération « {name} » n’existe pas. Voyez dans la liste celles qui existent.",
        en="There is no operation called “{name}”. See the list of those that exist.",
    )


class ReadingUnknown(ExpectedFailure):
    """There is no reading called `name`."""

    sentences = Texts(
        nl="Het overzicht “{name}” bestaat niet. Kijk in de lijst wat je kunt opvragen.",
        fr="La vue « {name} » n’existe pas. Voyez dans la liste ce que vous pouvez demander.",
        en="There is no reading called “{name}”. See the list of what you can ask for.",
    )


class FieldUnknown(ExpectedFailure):
    """The operation or reading `name` has no field called `field`."""

    sentences = Texts(
        nl="“{name}” heeft geen veld “{field}”. Laat het weg, of kijk hoe het heet.",
        fr="« {name} » n’a pas de champ « {field} ». Enlevez-le, ou vérifiez son nom.",
        en="“{name}” has no field called “{field}”. Leave it out, or check its name.",
    )


class FieldMissing(ExpectedFailure):
    """The operation or reading `name` needs the field `field`."""

    sentences = Texts(
        nl="Bij “{name}” ontbreekt het veld “{field}”. Vul het aan.",
        fr="Il manque le champ « {field} » à « {name} ». Ajoutez-le.",
        en="“{name}” misses the field “{field}”. Add it.",
    )


class FieldNotUnderstood(ExpectedFailure):
    """`value` is nothing that the field `field` can hold."""

    sentences = Texts(
        nl="“{value}” past niet in het veld “{field}”. Kijk na wat daar moet staan.",
        fr="« {value} » ne convient pas au champ « {field} ». Vérifiez ce qu’il doit contenir.",
        en="“{value}” does not fit the field “{field}”. Check what should stand there.",
    )
