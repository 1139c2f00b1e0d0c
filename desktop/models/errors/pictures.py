"""What can be wrong with a picture that is to be taken in, and with one that is to be shown."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class NoPicture(ExpectedFailure):
    """A file is none of the kinds of picture that can be taken in, whatever its name says."""

    sentences = Texts(
        nl="Dit bestand is geen foto die hier gelezen kan worden. Kies een JPEG, PNG, HEIC of PDF.",
        fr="Ce fichier n’est pas une photo lisible ici. Choisissez un fichier JPEG, PNG, HEIC ou PDF.",
        en="This file is no picture that can be read here. Choose a JPEG, PNG, HEIC or PDF.",
    )


class PictureDamaged(ExpectedFailure):
    """A picture begins as one and cannot be read to its end."""

    sentences = Texts(
        nl="Deze foto is beschadigd of niet volledig. Kopieer ze opnieuw van het toestel, of neem een nieuwe.",
        fr="Cette photo est endommagée ou incomplète. Copiez-la à nouveau depuis l’appareil, ou prenez-en une autre.",
        en="This picture is damaged or not complete. Copy it from the device again, or take another one.",
    )


class PictureEmpty(ExpectedFailure):
    """There is nothing in a file."""

    sentences = Texts(
        nl="Dit bestand is leeg. Kopieer de foto opnieuw van het toestel.",
        fr="Ce fichier est vide. Copiez à nouveau la photo depuis l’appareil.",
        en="This file is empty. Copy the picture from the device again.",
    )


class TooManyPixels(ExpectedFailure):
    """A picture has `megapixels` million pixels, too many to unpack on an ordinary PC."""

    sentences = Texts(
        nl="Deze foto is te groot: {megapixels} miljoen beeldpunten. Maak ze eerst kleiner, of neem ze "
        "opnieuw met een gewone instelling.",
        fr="Cette photo est trop grande : {megapixels} millions de points. Réduisez-la d’abord, ou reprenez-la "
        "avec un réglage ordinaire.",
        en="This picture is too large: {megapixels} million pixels. Make it smaller first, or take it again "
        "with an ordinary setting.",
    )


class PictureFileTooLarge(ExpectedFailure):
    """A file takes more than `most` megabytes."""

    sentences = Texts(
        nl="Dit bestand is groter dan {most} MB. Maak er een kleinere foto van, of een PDF met minder pagina’s.",
        fr="Ce fichier dépasse {most} Mo. Faites-en une photo plus petite, ou un PDF de moins de pages.",
        en="This file is larger than {most} MB. Make a smaller picture of it, or a PDF with fewer pages.",
    )


class PdfLocked(ExpectedFailure):
    """A PDF opens with a password only."""

    sentences = Texts(
        nl="Deze PDF is met een wachtwoord beveiligd. Bewaar hem eerst zonder wachtwoord, of neem een foto van "
        "het blad.",
        fr="Ce PDF est protégé par un mot de passe. Enregistrez-le d’abord sans mot de passe, ou prenez une "
        "photo de la feuille.",
        en="This PDF is locked with a password. Save it without one first, or take a photo of the sheet.",
    )


class PdfTooLong(ExpectedFailure):
    """A PDF has `pages` pages; `most` are taken in at once."""

    sentences = Texts(
        nl="Deze PDF heeft {pages} pagina’s; hoogstens {most} kunnen in één keer mee. Bewaar eerst alleen de "
        "bladen die je nodig hebt.",
        fr="Ce PDF a {pages} pages ; on peut en prendre {most} au plus en une fois. N’enregistrez d’abord que "
        "les feuilles nécessaires.",
        en="This PDF has {pages} pages; at most {most} can be taken in at once. Save only the sheets that you "
        "need first.",
    )


class PictureGone(ExpectedFailure):
    """A file is not there any more, or its drive is not."""

    sentences = Texts(
        nl="Dit bestand is er niet meer. Kijk of het toestel of de stick nog verbonden is, en kies het opnieuw.",
        fr="Ce fichier n’est plus là. Vérifiez que l’appareil ou la clé est encore connecté, puis choisissez-le "
        "à nouveau.",
        en="This file is not there any more. See that the device or stick is still connected, then choose it "
        "again.",
    )


class PictureIsFolder(ExpectedFailure):
    """A folder was given where a picture was meant, or something else that is no file."""

    sentences = Texts(
        nl="Dit is een map, geen foto. Open de map en kies de foto’s die erin zitten.",
        fr="Ceci est un dossier, pas une photo. Ouvrez-le et choisissez les photos qu’il contient.",
        en="This is a folder, not a picture. Open it and choose the pictures inside.",
    )


class PictureNotReadable(ExpectedFailure):
    """A file may not be read, or its disk does not give it."""

    sentences = Texts(
        nl="Dit bestand kan niet gelezen worden. Sluit andere programma’s die het gebruiken, of kopieer het "
        "eerst naar deze computer.",
        fr="Ce fichier ne peut pas être lu. Fermez les autres programmes qui l’utilisent, ou copiez-le d’abord "
        "sur cet ordinateur.",
        en="This file cannot be read. Close other programs that use it, or copy it to this PC first.",
    )


class NothingToPaste(ExpectedFailure):
    """There is no picture on the clipboard."""

    sentences = Texts(
        nl="Er is geen foto gekopieerd. Kopieer eerst een foto, en plak ze dan hier.",
        fr="Aucune photo n’a été copiée. Copiez d’abord une photo, puis collez-la ici.",
        en="No picture has been copied. Copy a picture first, then paste it here.",
    )


class PhotoOutOfReach(ExpectedFailure):
    """A photo is not on this PC yet, and the shared folder does not give it now."""

    sentences = Texts(
        nl="Deze foto staat nog niet op deze computer, en de gedeelde map is nu niet bereikbaar. Ze komt zodra "
        "de netwerkschijf weer verbonden is.",
        fr="Cette photo n’est pas encore sur cet ordinateur, et le dossier partagé est inaccessible. Elle "
        "viendra dès que le lecteur réseau sera reconnecté.",
        en="This photo is not on this PC yet, and the shared folder cannot be reached now. It comes as soon as "
        "the network drive is connected again.",
    )


class PhotoNotThere(ExpectedFailure):
    """A photo is neither on this PC nor in the shared folder."""

    sentences = Texts(
        nl="Deze foto is hier nog niet aangekomen. Open het notitieboek op de computer waarop ze is toegevoegd: "
        "die brengt ze mee.",
        fr="Cette photo n’est pas encore arrivée ici. Ouvrez le carnet sur l’ordinateur où elle a été ajoutée : "
        "il l’apportera.",
        en="This photo has not arrived here yet. Open the notebook on the PC on which it was added: that brings "
        "it along.",
    )


class PhotoDamaged(ExpectedFailure):
    """A photo lies there and is damaged, here and in the shared folder."""

    sentences = Texts(
        nl="Deze foto is beschadigd bewaard. Open het notitieboek op de computer waarop ze is toegevoegd, of neem "
        "een nieuwe foto van het blad.",
        fr="Cette photo est conservée endommagée. Ouvrez le carnet sur l’ordinateur où elle a été ajoutée, ou "
        "reprenez la feuille en photo.",
        en="This photo is damaged where it is kept. Open the notebook on the PC on which it was added, or take "
        "another photo of the sheet.",
    )
