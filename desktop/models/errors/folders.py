"""What can go wrong with the notebook's folder, its files and the disk."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class NotebookMissing(ExpectedFailure):
    """There is no notebook in `folder`."""

    sentences = Texts(
        nl="Er is geen notitieboek in {folder}. Kies een andere map, of maak een nieuw notitieboek.",
        fr="Il n’y a pas de carnet dans {folder}. Choisissez un autre dossier, ou créez un carnet.",
        en="There is no notebook in {folder}. Choose another folder, or make a new notebook.",
    )


class NotebookExists(ExpectedFailure):
    """There is a notebook in `folder` already."""

    sentences = Texts(
        nl="Er is al een notitieboek in {folder}. Open dat, of kies een andere map.",
        fr="Il y a déjà un carnet dans {folder}. Ouvrez-le, ou choisissez un autre dossier.",
        en="There is a notebook in {folder} already. Open it, or choose another folder.",
    )


class FolderNotEmpty(ExpectedFailure):
    """There are other files in `folder`."""

    sentences = Texts(
        nl="De map {folder} is niet leeg. Kies een lege map of een nieuwe.",
        fr="Le dossier {folder} n’est pas vide. Choisissez un dossier vide ou nouveau.",
        en="The folder {folder} is not empty. Choose an empty folder or a new one.",
    )


class FolderNotWritable(ExpectedFailure):
    """Nothing can be written in `folder`."""

    sentences = Texts(
        nl="In de map {folder} mag je niet schrijven. Kies een andere map, of vraag toegang.",
        fr="Vous ne pouvez pas écrire dans le dossier {folder}. Choisissez-en un autre, ou demandez l’accès.",
        en="You may not write in the folder {folder}. Choose another one, or ask for access.",
    )


class NotebookDamaged(ExpectedFailure):
    """The file `file` of the notebook is torn, altered or foreign."""

    sentences = Texts(
        nl="Het bestand {file} van dit notitieboek is beschadigd. Zet het terug vanuit een reservekopie.",
        fr="Le fichier {file} de ce carnet est abîmé. Remettez-le à partir d’une copie de sauvegarde.",
        en="The file {file} of this notebook is damaged. Put it back from a backup.",
    )


class NewerNotebook(ExpectedFailure):
    """A newer version of the program has written in the notebook."""

    sentences = Texts(
        nl="Dit notitieboek is van een nieuwere versie van Trajectwiel. Werk het programma op deze computer bij.",
        fr="Ce carnet vient d’une version plus récente de Trajectwiel. Mettez le programme à jour sur "
        "cet ordinateur.",
        en="This notebook is from a newer version of Trajectwiel. Update the program on this computer.",
    )


class NotebookBusy(ExpectedFailure):
    """Another program on this computer keeps the notebook locked."""

    sentences = Texts(
        nl="Een ander programma houdt dit notitieboek bezet. Sluit het daar, en probeer opnieuw.",
        fr="Un autre programme occupe ce carnet. Fermez-le là-bas, puis réessayez.",
        en="Another program keeps this notebook busy. Close it there, then try again.",
    )


class DiskFull(ExpectedFailure):
    """There is no room left to write."""

    sentences = Texts(
        nl="De schijf is vol. Maak plaats vrij, en probeer opnieuw.",
        fr="Le disque est plein. Libérez de la place, puis réessayez.",
        en="The disk is full. Make room, then try again.",
    )


class CannotWrite(ExpectedFailure):
    """The file `file` cannot be written: it is open elsewhere or may not be changed."""

    sentences = Texts(
        nl="{file} kan niet bewaard worden. Sluit het bestand in andere programma’s, of kies een andere plaats.",
        fr="Impossible d’enregistrer {file}. Fermez le fichier dans les autres programmes, ou choisissez "
        "un autre endroit.",
        en="{file} cannot be saved. Close the file in other programs, or choose another place.",
    )


class CannotRead(ExpectedFailure):
    """The file `file` cannot be read."""

    sentences = Texts(
        nl="{file} kan niet gelezen worden. Kijk of de map bereikbaar is, en probeer opnieuw.",
        fr="Impossible de lire {file}. Vérifiez que le dossier est accessible, puis réessayez.",
        en="{file} cannot be read. Look whether the folder can be reached, then try again.",
    )
