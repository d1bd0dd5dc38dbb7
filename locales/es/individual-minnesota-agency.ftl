report = Escribiremos un informe sobre nuestra investigación. Puede pedírnoslo cuando esté terminado. Se lo enviaremos por correo postal o por correo electrónico, como usted prefiera.
heading-report = El informe sobre este incidente
