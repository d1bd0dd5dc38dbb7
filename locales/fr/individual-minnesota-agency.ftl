report = Nous rédigerons un rapport sur notre enquête. Quand il sera terminé, vous pourrez nous le demander. Nous vous l’enverrons par courrier ou par courriel, selon votre préférence.
heading-report = Le rapport sur cet incident
